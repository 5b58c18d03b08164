// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToFirstColumnAction;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToLastColumnAction;
import org.eclipse.nebula.widgets.nattable.selection.action.PageDownAction;
import org.eclipse.nebula.widgets.nattable.selection.action.PageUpAction;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** A grid as a table that is walked through by the arrow keys; Enter opens what is behind a cell. UI thread. */
final class HeatTable {
	private static final int ROW = 26;
	private static final int HEAD = 38;
	private static final int COLUMN = 76;

	private final Composite area;
	private final BiConsumer<Integer, Integer> chosen;
	private final Runnable opened;
	private Grid grid;
	private NatTable table;
	private SelectionLayer selection;
	private int row;
	private int column;

	/**
	 * @param chosen told of the row and the column that were chosen
	 * @param opened told that what is behind the chosen cell is to be seen
	 */
	HeatTable(Composite parent, BiConsumer<Integer, Integer> chosen, Runnable opened) {
		this.chosen = chosen;
		this.opened = opened;
		TableCollections.find();
		area = Css.style(new Composite(parent, SWT.NONE), "part"); //$NON-NLS-1$
		area.setLayout(new FillLayout());
		Palette.onChange(area, () -> {
			if (table != null) {
				table.setBackground(Palette.color(Token.PART));
				table.refresh(false);
			}
		});
	}

	Composite control() {
		return area;
	}

	/** How wide the table is with all columns of a grid. */
	int width(Grid of) {
		return Fonts.scaled(of.nameWidth() + of.columns() * COLUMN + 2);
	}

	boolean setFocus() {
		return table != null && table.setFocus();
	}

	/** Shows a grid; what was chosen stays so where the grid still has it. */
	void show(Grid newGrid) {
		boolean focused = table != null && table.isFocusControl();
		grid = newGrid;
		if (table != null) {
			table.dispose();
		}
		build();
		area.layout();
		if (focused) {
			table.setFocus();
		}
		int newRow = Math.min(row, grid.rows() - 1);
		int newColumn = Math.min(column, grid.columns() - 1);
		if (newRow >= 0 && newColumn >= 0 && grid.cell(newRow, newColumn).isBlank()) {
			newColumn = newColumn + 1 < grid.columns() ? newColumn + 1 : newColumn - 1;
		}
		choose(newRow, newColumn);
	}

	/** Chooses a cell. */
	void choose(int newRow, int newColumn) {
		if (newRow >= 0 && newColumn >= 0) {
			table.doCommand(new SelectCellCommand(selection, newColumn, newRow, false, false));
		}
	}

	private void build() {
		DataLayer body = new DataLayer(data(grid.columns(), grid.rows()), Fonts.scaled(COLUMN), Fonts.scaled(ROW));
		selection = new SelectionLayer(body);
		ViewportLayer viewport = new ViewportLayer(selection);
		IDataProvider columns = data(grid.columns(), 1);
		IDataProvider rows = data(1, grid.rows());
		ColumnHeaderLayer columnNames = new ColumnHeaderLayer(new DataLayer(columns, Fonts.scaled(COLUMN), Fonts.scaled(HEAD)), viewport, selection, false);
		RowHeaderLayer rowNames = new RowHeaderLayer(new DataLayer(rows, Fonts.scaled(grid.nameWidth()), Fonts.scaled(ROW)), viewport, selection, false);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(columns, rows)), rowNames, columnNames);
		GridLayer layers = new GridLayer(viewport, columnNames, rowNames, corner, false);
		table = new NatTable(area, layers, false);
		table.setBackground(Palette.color(Token.PART));
		HeatPainter painter = new HeatPainter(grid);
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter);
				registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
			}
		});
		table.configure();
		mendKeys();
		selection.addLayerListener(event -> {
			if (event instanceof CellSelectionEvent) {
				remember();
			}
		});
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				opened.run();
			}
		}));
		table.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> opened.run()));
		table.addListener(SWT.MouseMove, event -> tip(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y)));
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}
		});
	}

	/** Enter opens and Tab goes on to the next part, as everywhere else in the window; in a mirrored table the next column lies on the left. */
	private void mendKeys() {
		UiBindingRegistry keys = table.getUiBindingRegistry();
		keys.unregisterKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR));
		keys.unregisterKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB));
		keys.unregisterKeyBinding(new KeyEventMatcher(SWT.SHIFT, SWT.TAB));
		table.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
		boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
		bind(SWT.ARROW_UP, new MoveSelectionAction(MoveDirectionEnum.UP, false, false));
		bind(SWT.ARROW_DOWN, new MoveSelectionAction(MoveDirectionEnum.DOWN, false, false));
		bind(SWT.ARROW_LEFT, new MoveSelectionAction(mirrored ? MoveDirectionEnum.RIGHT : MoveDirectionEnum.LEFT, false, false));
		bind(SWT.ARROW_RIGHT, new MoveSelectionAction(mirrored ? MoveDirectionEnum.LEFT : MoveDirectionEnum.RIGHT, false, false));
		bind(SWT.HOME, new MoveToFirstColumnAction());
		bind(SWT.END, new MoveToLastColumnAction());
		bind(SWT.PAGE_UP, new PageUpAction());
		bind(SWT.PAGE_DOWN, new PageDownAction());
	}

	/** The table's own bindings do not know a key that comes while a button of the mouse is down, or is said to be; only modifier keys matter here. */
	private void bind(int key, IKeyAction action) {
		table.getUiBindingRegistry().registerFirstKeyBinding(event -> event.keyCode == key && (event.stateMask & SWT.MODIFIER_MASK) == 0, action);
	}

	private static IDataProvider data(int columns, int rows) {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return ""; //$NON-NLS-1$
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				throw new UnsupportedOperationException();
			}

			@Override
			public int getColumnCount() {
				return columns;
			}

			@Override
			public int getRowCount() {
				return rows;
			}
		};
	}

	private void remember() {
		PositionCoordinate cell = selection.getSelectionAnchor();
		if (cell.rowPosition >= 0 && cell.columnPosition >= 0) {
			row = cell.rowPosition;
			column = cell.columnPosition;
			chosen.accept(row, column);
			table.getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
		}
	}

	private String spoken() {
		if (row >= grid.rows() || column >= grid.columns()) {
			return AgreementMessages.table;
		}
		Cell cell = grid.cell(row, column);
		return grid.rowName(row) + ", " + grid.columnName(column) + ": " + (cell.reason() == null ? cell.shown() : cell.reason()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The full names, and why there is no value. */
	private void tip(int columnPosition, int rowPosition) {
		int atRow = rowPosition < 0 ? -1 : table.getRowIndexByPosition(rowPosition);
		int atColumn = columnPosition < 0 ? -1 : table.getColumnIndexByPosition(columnPosition);
		boolean inRows = rowPosition > 0 && atRow >= 0 && atRow < grid.rows();
		boolean inColumns = columnPosition > 0 && atColumn >= 0 && atColumn < grid.columns();
		String tip = inRows && inColumns ? grid.cell(atRow, atColumn).reason() : inRows ? grid.rowName(atRow) : inColumns ? grid.columnName(atColumn) : null;
		if (!java.util.Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}
}
