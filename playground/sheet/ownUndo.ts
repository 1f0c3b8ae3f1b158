import { type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import type { HostUser } from "../host/HostUser";
import type { HostWorkbook } from "../host/model/workbook";
import type { Sheet } from "./univer";

/**
 * To each user the undo of what she did, by hand or in her pane. Univer has one list, which is that of the one who sits
 * at the grid; the others' are kept here.
 */
export class OwnUndo {
  private readonly service: IUndoRedoService;
  private readonly unitId: string;
  private readonly push: IUndoRedoService["pushUndoRedo"];
  private readonly kept = new Map<HostUser, IUndoRedoItem[]>();

  constructor(
    { injector, book }: Sheet,
    private readonly workbook: HostWorkbook,
  ) {
    this.service = injector.get(IUndoRedoService);
    this.push = this.service.pushUndoRedo.bind(this.service);
    this.unitId = book.getId();
    this.service.pushUndoRedo = (item) =>
      workbook.served === workbook.atGrid ? this.push(item) : void this.keptOf(workbook.served).push(item);
  }

  /** What she had undone before she gave up her seat cannot be done again. */
  sit(user: HostUser): void {
    const { atGrid } = this.workbook;
    if (user === atGrid) return;
    const list = this.keptOf(atGrid);
    for (let top = this.service.pitchTopUndoElement(); top; top = this.service.pitchTopUndoElement()) {
      list.unshift(top);
      this.service.popUndoToRedo();
    }
    this.service.clearUndoRedo(this.unitId);
    this.workbook.sit(user);
    for (const item of this.keptOf(user).splice(0)) this.push(item);
  }
  private keptOf(user: HostUser): IUndoRedoItem[] {
    let list = this.kept.get(user);
    if (!list) this.kept.set(user, (list = []));
    return list;
  }
}
