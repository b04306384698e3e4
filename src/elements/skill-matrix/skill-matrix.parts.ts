import type { WidgetController } from '../../context/widget.controller.js';
import type { GridStopController } from '../../ui/grid-stop.controller.js';
import type { LayoutController } from '../../ui/layout.controller.js';
import type { DetailsHost } from './skill-matrix.details.js';
import type { MatrixScreen } from './skill-matrix.screen.js';
import type { MatrixTable } from './skill-matrix.table.js';
import type { Wishing } from './skill-matrix.warn.js';

/** What the widget is made of, for whatever works with several of its parts. */
export interface MatrixParts {
  readonly widget: WidgetController;
  readonly layout: LayoutController;
  readonly screen: MatrixScreen;
  readonly table: MatrixTable;
  readonly stop: GridStopController;
  /** Shows a message above the grid, and says it; '' takes it away. */
  readonly tell: (message: string) => void;
}

/** The widget itself. */
export interface MatrixHost extends DetailsHost, Wishing {
  query: string;
  from: string;
  to: string;
  readonly compact: boolean;
  clearFilters(): void;
  closeCell(): void;
}
