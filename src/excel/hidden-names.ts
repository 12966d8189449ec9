/**
 * Sets a hidden name of ours on a range; one that stands there still, of a sheet or a row that
 * was deleted, means nothing.
 */
export function putMark(context: Excel.RequestContext, mark: string, range: Excel.Range): void {
  const { names } = context.workbook;
  names.getItemOrNullObject(mark).delete();
  names.add(mark, range).visible = false;
}
