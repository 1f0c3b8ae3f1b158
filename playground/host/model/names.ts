import type { NameInfo } from "../CellStore";
import {
  alreadyExists,
  HostCollection,
  HostError,
  HostObject,
  invalidArgument,
  notFound,
} from "../HostObject";
import { absoluteA1, isName, parseA1, quoteSheet, splitReference } from "./address";
import { HostRange } from "./range";
import type { HostWorkbook } from "./workbook";
import type { HostWorksheet } from "./worksheet";

export class HostNamedItemCollection extends HostCollection<HostNamedItem> {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet?: HostWorksheet,
  ) {
    super();
  }
  itemsList(): HostNamedItem[] {
    const scope = this.sheet?.id;
    return this.workbook.store
      .names()
      .filter((info) => info.scope === scope)
      .map((info) => new HostNamedItem(this.workbook, info));
  }
  getItem(key: unknown): HostNamedItem {
    const found = this.itemsList().find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw notFound();
    return found;
  }
  add(name: string, reference: HostRange | string, comment = ""): HostNamedItem {
    if (!isName(name)) throw invalidArgument();
    const tables = this.workbook.store.tables().map((table) => table.name.toLowerCase());
    if (this.getItemOrNullObject(name) || tables.includes(name.toLowerCase())) throw alreadyExists();
    const formula =
      reference instanceof HostRange
        ? `${quoteSheet(reference.sheet.name)}!${absoluteA1(reference.rect)}`
        : String(reference).replace(/^=/, "");
    const [, table] = /^([\p{L}_][\p{L}\p{N}_.]*)\[/u.exec(formula) ?? [];
    if (table && !this.workbook.tables.getItemOrNullObject(table)) throw invalidArgument();
    this.workbook.store.setName({ name, formula, scope: this.sheet?.id, comment: comment ?? "" });
    return this.getItem(name);
  }
}

class HostNamedItem extends HostObject {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly info: NameInfo,
  ) {
    super();
  }
  override get wireId() {
    return { _Id: this.info.name };
  }
  get name(): string {
    return this.info.name;
  }
  get scope(): string {
    return this.info.scope ? "Worksheet" : "Workbook";
  }
  get formula(): string {
    return `=${this.info.formula}`;
  }
  set formula(formula: string) {
    this.change({ formula: formula.replace(/^=/, "") });
  }
  get comment(): string {
    return this.info.comment;
  }
  set comment(comment: string) {
    this.change({ comment });
  }
  get visible(): boolean {
    return !this.info.isHidden;
  }
  set visible(visible: boolean) {
    this.change({ isHidden: !visible });
  }
  /** What the request has done to it before stays. */
  private change(part: Partial<NameInfo>): void {
    const { name, scope } = this.info;
    const now = this.workbook.store.names().find((one) => one.name === name && one.scope === scope);
    this.workbook.store.setName({ ...(now ?? this.info), ...part });
  }
  get type(): string {
    return this.getRangeOrNullObject() ? "Range" : "String";
  }
  get value(): string {
    return this.getRangeOrNullObject()?.address ?? this.formula;
  }
  getRange(): HostRange {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("InvalidOperation", "The named item does not refer to a range.");
    return range;
  }
  getRangeOrNullObject(): HostRange | null {
    const column = /^([^[\]!]+)\[\[?(.+?)\]?\]$/.exec(this.info.formula);
    if (column) {
      const table = this.workbook.tables.getItemOrNullObject(column[1]);
      const header = column[2].replace(/'(.)/g, "$1");
      return table?.columns.getItemOrNullObject(header)?.getDataBodyRange() ?? null;
    }
    const { sheet, address } = splitReference(this.info.formula);
    const rect = parseA1(address);
    return rect && sheet ? new HostRange(this.workbook.sheet(sheet), rect) : null;
  }
  delete(): void {
    this.workbook.store.deleteName(this.info.name, this.info.scope);
  }
}
