import type { Selected } from "./CellStore";
import type { HostEvent } from "./customFunctions";

/** Where a user is who does not sit at the grid: nobody sees it but she. */
interface Elsewhere {
  active: string;
  /** By sheet; the first cell of any other. */
  readonly selected: Map<string, Selected>;
}

/** One of those who have the workbook open, each on a machine of her own: what she listens to, and where she is. */
export class HostUser {
  readonly listeners = new Set<string>();
  readonly events: HostEvent[] = [];
  /** Tables in which her selection is. */
  selectedTables: ReadonlySet<string> = new Set();
  selectsChart = false;
  /** Undefined for the one who sits at the grid, whose place is the grid's. */
  elsewhere: Elsewhere | undefined;

  constructor(private readonly emit: (events: readonly HostEvent[]) => void) {}

  flush(): void {
    const events = this.events.splice(0);
    if (events.length > 0) this.emit(events);
  }
}
