import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fingerprint, type PictureFacts } from "../../../scripts/form-pictures/pictured-form";
import { FORMS, type FormId } from "../../../src/core/templates";

/** All pictures together; the gallery fetches them one by one as they are scrolled to. */
const MOST_BYTES = 150 * 1024;

const PICTURES = path.resolve("assets/forms");
const facts = JSON.parse(readFileSync(path.join(PICTURES, "pictures.json"), "utf8")) as Partial<
  Record<FormId, PictureFacts>
>;
const files = readdirSync(PICTURES).filter((file) => file.endsWith(".png"));

it.each(FORMS.map((form) => [form.id, form] as const))(
  "shows %s as it is now (else: npm run pictures:forms)",
  (id, form) => {
    expect(facts[id]?.madeOf).toBe(fingerprint(form));
  },
);

it.each(FORMS.map((form) => [form.id, form] as const))(
  "holds the picture of %s that it says, upright or lying as the form is",
  (id, { orientation }) => {
    const png = readFileSync(path.join(PICTURES, `${id}.png`));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect([width, height]).toEqual([facts[id]?.width, facts[id]?.height]);
    expect(orientation).toBe(width > height ? "landscape" : "portrait");
  },
);

it("keeps no picture of a form that is gone, and all of them small", () => {
  expect(files.map((file) => file.replace(".png", "")).sort()).toEqual(
    FORMS.map(({ id }) => id).sort(),
  );
  const bytes = files.map((file) => statSync(path.join(PICTURES, file)).size);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES);
});
