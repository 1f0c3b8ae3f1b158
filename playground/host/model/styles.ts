import { HostCollection, HostObject, notFound } from "../HostObject";

/** What a cell looks like that nobody has touched. */
export const NORMAL_FONT = { name: "Malgun Gothic", size: 11 };

/** Named styles of the workbook: nobody can make one here, so that there is the one that every cell has. */
export class HostStyleCollection extends HostCollection<HostNormalStyle> {
  itemsList(): HostNormalStyle[] {
    return [new HostNormalStyle()];
  }
  getItem(name: unknown): HostNormalStyle {
    if (name !== "Normal") throw notFound();
    return new HostNormalStyle();
  }
}

class HostNormalStyle extends HostObject {
  static override readonly navigation = ["font"];
  get name(): string {
    return "Normal";
  }
  get font(): HostNormalFont {
    return new HostNormalFont();
  }
}

class HostNormalFont extends HostObject {
  get name(): string {
    return NORMAL_FONT.name;
  }
  get size(): number {
    return NORMAL_FONT.size;
  }
}
