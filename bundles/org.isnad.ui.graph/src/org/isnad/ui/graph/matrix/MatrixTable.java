// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.IKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** The table of a matrix: one row and one column for each source, however many; only the cells in sight are drawn. UI thread. */
final class MatrixTable {
	private static final int CELL = 34;
	private static final int LINE = 30;
	private static final int NAMES = 230;
	private static final int LEAST = 120;

	private final MatrixLook look;
	private final NatTable table;
	private final SelectionLayer selection;
	private SourceMatrix matrix;
	private BiConsumer<Integer, Integer> chosen = (row, column) -> { };
	private Runnable opened = () -> { };

	MatrixTable(Composite parent, MatrixLook look) {
		this.look = look;
		TableCollections.find();
		DataLayer body = sized(new DataLayer(counts()), CELL);
		selection = new SelectionLayer(body);
		ViewportLayer viewport = new ViewportLayer(selection);
		DataLayer columns = sized(new DataLayer(numbers()), CELL);
		ColumnHeaderLayer above = new ColumnHeaderLayer(columns, viewport, selection);
		DataLayer rows = sized(new DataLayer(names()), NAMES);
		RowHeaderLayer beside = new RowHeaderLayer(rows, viewport, selection);
		DataLayer none = new DataLayer(new DummyColumnHeaderDataProvider(names()));
		table = new NatTable(parent, new GridLayer(viewport, above, beside, new CornerLayer(none, beside, above)), false);
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, false);
				for (String region : List.of(GridRegion.BODY, GridRegion.ROW_HEADER, GridRegion.COLUMN_HEADER, GridRegion.CORNER)) {
					registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new MatrixPainter(MatrixTable.this::matrix, look, region), DisplayMode.NORMAL, region);
				}
			}
		});
		table.addConfiguration(new AbstractUiBindingConfiguration() {
			@Override
			public void configureUiBindings(UiBindingRegistry bindings) {
				// A table would go on to the next row.
				bindings.registerFirstKeyBinding(plain(SWT.CR), (of, event) -> opened.run());
				bindings.registerFirstKeyBinding(plain(SWT.KEYPAD_CR), (of, event) -> opened.run());
				// The arrows go where they point, also where the first column is the right one.
				boolean mirrored = (table.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
				bindings.registerFirstKeyBinding(plain(mirrored ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT), new MoveSelectionAction(MoveDirectionEnum.LEFT));
				bindings.registerFirstKeyBinding(plain(mirrored ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT), new MoveSelectionAction(MoveDirectionEnum.RIGHT));
				bindings.registerFirstKeyBinding(plain(SWT.ARROW_UP), new MoveSelectionAction(MoveDirectionEnum.UP));
				bindings.registerFirstKeyBinding(plain(SWT.ARROW_DOWN), new MoveSelectionAction(MoveDirectionEnum.DOWN));
			}
		});
		table.configure();
		table.addLayerListener(event -> {
			if (event instanceof CellSelectionEvent cell) {
				Point at = selected();
				if (at != null) {
					chosen.accept(at.y, at.x);
				}
			}
		});
		// In a narrow part the counts need the room more than the names.
		table.addListener(SWT.Resize, e -> rows.setColumnWidthByPosition(0, Math.clamp(table.getSize().x * 2 / 5, Fonts.scaled(LEAST), Fonts.scaled(NAMES))));
		table.addListener(SWT.MouseDoubleClick, e -> opened.run());
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_ESCAPE && e.doit);
		table.addListener(SWT.MouseMove, e -> tip(e));
		table.setBackground(Palette.color(Token.PART));
		Palette.onChange(table, () -> {
			table.setBackground(Palette.color(Token.PART));
			table.redraw();
		});
	}

	private static DataLayer sized(DataLayer layer, int width) {
		layer.setDefaultColumnWidth(Fonts.scaled(width));
		layer.setDefaultRowHeight(Fonts.scaled(LINE));
		return layer;
	}

	private SourceMatrix matrix() {
		return matrix;
	}

	private int size() {
		return matrix == null ? 0 : matrix.sources().size();
	}

	NatTable control() {
		return table;
	}

	/** Called with the row and the column of the cell that the user has chosen. */
	void onChoose(BiConsumer<Integer, Integer> listener) {
		chosen = listener;
	}

	/** Called when the user wants to see what is behind the cell. */
	void onOpen(Runnable listener) {
		opened = listener;
	}

	/** Shows a matrix; a cell is chosen in it, that of these two sources where it has one. */
	void show(SourceMatrix newMatrix, int row, int column) {
		matrix = newMatrix;
		selection.clear(false);
		table.refresh();
		if (row >= 0 && column >= 0 && size() > 0) {
			table.doCommand(new SelectCellCommand(selection, column, row, false, false));
		}
	}

	/** The chosen cell, its column as x, or null. */
	Point selected() {
		var anchor = selection.getSelectionAnchor();
		return anchor == null || anchor.getColumnPosition() < 0 || anchor.getColumnPosition() >= size() || anchor.getRowPosition() >= size() ? null
			: new Point(anchor.getColumnPosition(), anchor.getRowPosition());
	}

	/** A key without others, whatever the buttons of the mouse do meanwhile. */
	private static IKeyEventMatcher plain(int key) {
		return event -> event.keyCode == key && (event.stateMask & SWT.MODIFIER_MASK) == 0;
	}

	private void key(Event e) {
		if (selected() == null && size() > 0 && (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT)) {
			table.doCommand(new SelectCellCommand(selection, Math.min(1, size() - 1), 0, false, false));
		}
	}

	private void tip(Event e) {
		int column = table.getColumnPositionByX(e.x);
		int row = table.getRowPositionByY(e.y);
		var cell = table.getCellByPosition(column, row);
		String tip = cell == null || matrix == null ? null : look.tip(matrix, row == 0 ? -1 : cell.getRowIndex(), column == 0 ? -1 : cell.getColumnIndex());
		if (!Objects.equals(tip, table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	private IDataProvider counts() {
		return new Values() {
			@Override
			public Object getDataValue(int column, int row) {
				return matrix.count(row, column);
			}
		};
	}

	private IDataProvider numbers() {
		return new Values() {
			@Override
			public Object getDataValue(int column, int row) {
				return column + 1;
			}

			@Override
			public int getRowCount() {
				return 1;
			}
		};
	}

	private IDataProvider names() {
		return new Values() {
			@Override
			public Object getDataValue(int column, int row) {
				return look.name(matrix.sources().get(row));
			}

			@Override
			public int getColumnCount() {
				return 1;
			}
		};
	}

	/** Values of the matrix that nobody edits here. */
	private abstract class Values implements IDataProvider {
		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int getColumnCount() {
			return size();
		}

		@Override
		public int getRowCount() {
			return size();
		}
	}
}
