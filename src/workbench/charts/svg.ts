const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with its attributes and children. */
export function svg(
  name: string,
  attributes: Attributes = {},
  children: readonly (SVGElement | string)[] = [],
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Width of a text in pixels at a font size: a Chinese character is a square. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.56;
  return width;
}

/** A text cut to a width, with … where something is missing. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, size) > width) break;
    kept += char;
  }
  return `${kept}…`;
}

/** A text in lines of a width, at most so many; the last is cut. */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most) {
    if (lines.length === most - 1) {
      lines.push(fitText(rest, width, size));
      break;
    }
    let line = "";
    for (const char of rest) {
      if (line !== "" && textWidth(line + char, size) > width) break;
      line += char;
    }
    lines.push(line);
    rest = rest.slice(line.length);
  }
  return lines;
}

export interface TextOptions {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly rotate?: number;
}

/** A text with its whole wording as tooltip, should it be cut. */
export function label(
  x: number,
  y: number,
  text: string,
  { size = 11, anchor = "start", bold = false, rotate }: TextOptions = {},
  whole?: string,
): SVGElement {
  return svg(
    "text",
    {
      x,
      y,
      "font-size": size,
      "text-anchor": anchor,
      fill: "#333333",
      ...(bold && { "font-weight": 600 }),
      ...(rotate !== undefined && {
        transform: `rotate(${String(rotate)} ${String(x)} ${String(y)})`,
      }),
    },
    whole !== undefined && whole !== text ? [text, svg("title", {}, [whole])] : [text],
  );
}
