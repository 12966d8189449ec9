import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from "react";
import { words } from "../messages";
import { type Workbench } from "../workbench";
import { Ribbon } from "./Ribbon";

function useStatus(workbench: Workbench) {
  return useSyncExternalStore(workbench.status.subscribe, workbench.status.get);
}

function TitleBar({ workbench }: { readonly workbench: Workbench }) {
  const { fileName } = useStatus(workbench);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <button type="button" className="quiet" onClick={() => picker.current?.click()}>
        {words.open}
      </button>
      <button type="button" className="quiet" onClick={() => void workbench.save()}>
        {words.save}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xls"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void workbench.open(file);
        }}
      />
      <h1 title={fileName}>{fileName}</h1>
      <span className="product">{words.title}</span>
    </header>
  );
}

function Sheet({ workbench }: { readonly workbench: Workbench }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? workbench.mount(place.current) : undefined), [workbench]);
  return <div ref={place} className="sheet" />;
}

function Pane({ workbench }: { readonly workbench: Workbench }) {
  const { paneOpen } = useStatus(workbench);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? workbench.frames.mount(place.current) : undefined), [workbench]);
  return (
    <aside className="pane" hidden={!paneOpen} aria-label={workbench.ribbon.addInName}>
      <div className="pane-title">
        <span>{workbench.ribbon.addInName}</span>
        <button
          type="button"
          className="quiet close"
          aria-label={words.closePane}
          title={words.closePane}
          onClick={() => {
            workbench.frames.closePane();
          }}
        >
          ✕
        </button>
      </div>
      <div ref={place} className="pane-frame" />
    </aside>
  );
}

function StatusBar({ workbench }: { readonly workbench: Workbench }) {
  const { text, tone, editing } = useStatus(workbench);
  return (
    <footer className="status-bar">
      <span className="mode">{editing ? words.editing : words.ready}</span>
      <span className={`said ${tone}`} role="status">
        {text}
      </span>
      <span className="remark">{words.offline}</span>
    </footer>
  );
}

/** The whole page: title bar, ribbon, spreadsheet, task pane, status bar. */
export function App({ workbench }: { readonly workbench: Workbench }) {
  const { running } = useStatus(workbench);
  const [dragging, setDragging] = useState(false);
  const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDragging(false);
      }}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setDragging(false);
        const [file] = event.dataTransfer.files;
        if (file) void workbench.open(file);
      }}
    >
      <TitleBar workbench={workbench} />
      <nav className="tabs">
        <span className="tab current">{workbench.ribbon.tab.label}</span>
      </nav>
      <Ribbon
        ribbon={workbench.ribbon}
        running={running}
        onPress={(button) => void workbench.press(button)}
      />
      <main>
        <Sheet workbench={workbench} />
        <Pane workbench={workbench} />
      </main>
      <StatusBar workbench={workbench} />
      {dragging && <div className="drop-here">{words.dropHere}</div>}
    </div>
  );
}
