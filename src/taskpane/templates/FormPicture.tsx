import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Form } from "../../core/templates";

const useStyles = makeStyles({
  // Paper is white in the dark theme as well.
  paper: {
    display: "block",
    width: "100%",
    height: "auto",
    background: "#fff",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
  },
  portrait: { aspectRatio: "210 / 297" },
  landscape: { aspectRatio: "297 / 210" },
});

interface FormPictureProps {
  readonly form: Pick<Form, "id" | "orientation">;
  /** What it says to those who cannot see it; "" beside the form's name. */
  readonly label: string;
}

/** A form as it comes out of the printer (assets/forms); fetched when it is scrolled to. */
export function FormPicture({ form: { id, orientation }, label }: FormPictureProps) {
  const styles = useStyles();
  return (
    <img
      className={mergeClasses(styles.paper, styles[orientation])}
      src={`assets/forms/${id}.png`}
      alt={label}
      loading="lazy"
      decoding="async"
    />
  );
}
