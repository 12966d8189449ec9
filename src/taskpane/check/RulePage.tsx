import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useServices, useWords } from "../context";
import { BackButton } from "../parts/BackButton";
import { ExampleView } from "./ExampleView";
import { parseMarkdown, type Block, type Span } from "./markdown";

const useStyles = makeStyles({
  root: { overflowWrap: "anywhere", ":focus": { outline: "none" } },
  heading: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  first: {
    margin: `${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    ":focus": { outline: "none" },
  },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  tableBox: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& td, & th": {
      padding: tokens.spacingHorizontalXS,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      textAlign: "left",
      verticalAlign: "top",
    },
  },
});

/** The page as far as it has come; `text` is null where it could not be opened. */
type PageState = { readonly text: string | null; readonly of: string } | null;

interface RulePageProps {
  readonly code: string;
  readonly onBack: () => void;
}

/** A rule's page, read from beside the add-in: works without a network. */
export function RulePage({ code, onBack }: RulePageProps) {
  const styles = useStyles();
  const services = useServices();
  const { pane, say } = useWords();
  const [page, setPage] = useState<PageState>(null);
  const article = useRef<HTMLElement>(null);

  useEffect(() => {
    article.current?.focus();
    let wanted = true;
    const show = (text: string | null) => {
      if (wanted) setPage({ text, of: code });
    };
    services.rulePage(code).then(show, () => {
      show(null);
    });
    return () => {
      wanted = false;
    };
  }, [services, code]);

  return (
    <article ref={article} tabIndex={-1} className={styles.root}>
      <BackButton onClick={onBack}>{pane.rulePage.back}</BackButton>
      {page?.of !== code ? (
        <p className={styles.text}>{pane.rulePage.loading}</p>
      ) : page.text === null ? (
        <p className={styles.text}>{say(pane.rulePage.missing, { code })}</p>
      ) : (
        parseMarkdown(page.text).map((block, index) => <BlockView key={index} block={block} />)
      )}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      if (block.level === 1) {
        return (
          <h2 className={styles.first}>
            <Spans spans={block.text} />
          </h2>
        );
      }
      return (
        <h3 className={styles.heading}>
          <Spans spans={block.text} />
        </h3>
      );
    case "paragraph":
      return (
        <p className={styles.text}>
          <Spans spans={block.text} />
        </p>
      );
    case "list": {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Spans spans={item} />
        </li>
      ));
      return block.ordered ? (
        <ol className={styles.list}>{items}</ol>
      ) : (
        <ul className={styles.list}>{items}</ul>
      );
    }
    case "table": {
      const [head, ...rows] = block.rows;
      return (
        <div className={styles.tableBox} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {head?.map((cell, index) => (
                  <th key={index} scope="col">
                    <Spans spans={cell} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Spans spans={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    }
    case "example":
      return <ExampleView text={block.text} />;
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ text, style }, index) => {
    if (style === "strong") return <strong key={index}>{text}</strong>;
    if (style === "code") return <code key={index}>{text}</code>;
    return text;
  });
}
