import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { type ReactNode } from "react";

const useStyles = makeStyles({
  // The arrow stands on the text's left edge; the button's own padding goes into the margin.
  button: {
    alignSelf: "flex-start",
    minWidth: 0,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    paddingLeft: tokens.spacingHorizontalXS,
  },
});

interface BackButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** Leads from a page back to where a person came from. */
export function BackButton({ children, onClick }: BackButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      className={styles.button}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
