import { useEffect, useRef, useState, type ReactNode } from "react";
import {
  type Ribbon as RibbonData,
  type RibbonButton,
  type RibbonMenu,
} from "../ribbon/read-manifest";

interface Props {
  readonly ribbon: RibbonData;
  /** Id of the button whose command runs now; the others wait for it. */
  readonly running: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The icon drawn for a size on this screen: the smallest that is sharp enough. */
function iconFor(icons: ReadonlyMap<number, string>, size: number): string | undefined {
  const wanted = size * window.devicePixelRatio;
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  return icons.get(sizes.find((one) => one >= wanted) ?? sizes.at(-1) ?? 0);
}

function Icon({
  icons,
  size,
}: {
  readonly icons: ReadonlyMap<number, string>;
  readonly size: number;
}) {
  return <img src={iconFor(icons, size)} width={size} height={size} alt="" />;
}

function Supertip({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <span className="supertip" role="tooltip">
      <strong>{title}</strong>
      <span>{text}</span>
    </span>
  );
}

function LargeButton(props: {
  readonly control: RibbonButton | RibbonMenu;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}) {
  const { control, busy, disabled, expanded, onClick, children } = props;
  // As in Excel the tip goes with the click and comes back with the next visit.
  const [hushed, setHushed] = useState(false);
  const silent = hushed || expanded === true;
  return (
    <div
      className="ribbon-control"
      onPointerDown={() => {
        setHushed(true);
      }}
      onPointerLeave={() => {
        setHushed(false);
      }}
    >
      <button
        type="button"
        data-control={control.id}
        className={busy ? "ribbon-button busy" : "ribbon-button"}
        disabled={disabled}
        aria-busy={busy}
        {...(control.kind === "menu" && {
          "aria-haspopup": "menu",
          "aria-expanded": expanded === true,
        })}
        onClick={onClick}
      >
        <Icon icons={control.icons} size={32} />
        <span className="ribbon-label">
          {control.label}
          {control.kind === "menu" && <span className="caret" aria-hidden="true" />}
        </span>
      </button>
      {silent ? null : <Supertip title={control.tipTitle} text={control.tip} />}
      {children}
    </div>
  );
}

function Menu({ menu, running, onPress }: { readonly menu: RibbonMenu } & Omit<Props, "ribbon">) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event: MouseEvent | KeyboardEvent): void => {
      const inside = event.target instanceof Node && place.current?.contains(event.target) === true;
      if (event instanceof KeyboardEvent ? event.key === "Escape" : !inside) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, [open]);
  return (
    <div ref={place}>
      <LargeButton
        control={menu}
        busy={menu.items.some((item) => item.id === running)}
        disabled={running !== null}
        expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open && (
          <div className="ribbon-menu" role="menu">
            {menu.items.map((item) => (
              <button
                key={item.id}
                type="button"
                role="menuitem"
                data-control={item.id}
                onClick={() => {
                  setOpen(false);
                  onPress(item);
                }}
              >
                <Icon icons={item.icons} size={16} />
                <span>
                  {item.label}
                  <small>{item.tip}</small>
                </span>
              </button>
            ))}
          </div>
        )}
      </LargeButton>
    </div>
  );
}

/** The add-in's tab, drawn as Excel draws it from the manifest. */
export function Ribbon({ ribbon, running, onPress }: Props) {
  return (
    <div className="ribbon" role="toolbar" aria-label={ribbon.tab.label}>
      {ribbon.groups.map((group) => (
        <section key={group.id} className="ribbon-group" aria-label={group.label}>
          <div className="ribbon-controls">
            {group.controls.map((control) =>
              control.kind === "menu" ? (
                <Menu key={control.id} menu={control} running={running} onPress={onPress} />
              ) : (
                <LargeButton
                  key={control.id}
                  control={control}
                  busy={running === control.id}
                  disabled={running !== null}
                  onClick={() => {
                    onPress(control);
                  }}
                />
              ),
            )}
          </div>
          <div className="ribbon-group-label">{group.label}</div>
        </section>
      ))}
    </div>
  );
}
