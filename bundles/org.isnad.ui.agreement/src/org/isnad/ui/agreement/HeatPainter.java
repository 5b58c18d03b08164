// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.agreement;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;

/** Draws the cells of a heat map and the names of its rows and columns. */
final class HeatPainter extends AbstractCellPainter {
	private static final int PAD = 8;
	private static final int HATCH = 6;

	private final Grid grid;

	HeatPainter(Grid grid) {
		this.grid = grid;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		Rectangle clip = gc.getClipping();
		gc.setClipping(bounds.intersection(clip));
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(bounds);
		if (cell.getConfigLabels().hasLabel(GridRegion.BODY)) {
			body(grid.cell(cell.getRowIndex(), cell.getColumnIndex()), gc, bounds, (cell.getDisplayMode() == DisplayMode.SELECT || cell.getDisplayMode() == DisplayMode.SELECT_HOVER));
		} else if (cell.getConfigLabels().hasLabel(GridRegion.ROW_HEADER)) {
			row(cell.getRowIndex(), gc, bounds);
		} else if (cell.getConfigLabels().hasLabel(GridRegion.COLUMN_HEADER)) {
			column(cell.getColumnIndex(), gc, bounds);
		}
		gc.setClipping(clip);
	}

	private void body(Cell cell, GC gc, Rectangle bounds, boolean selected) {
		Rectangle inner = new Rectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		RGB ground = Palette.color(Token.PART).getRGB();
		if (cell.strength() >= 0) {
			ground = HeatColors.ground(cell);
			gc.setBackground(new Color(ground));
			gc.fillRectangle(inner);
		} else {
			hatch(gc, inner, cell.isBlank());
		}
		gc.setFont(Fonts.ui());
		gc.setForeground(cell.strength() < 0 ? Palette.color(Token.MUTED) : HeatColors.ink(ground));
		centred(gc, cell.shown(), inner, 0);
		if (selected) {
			gc.setForeground(Palette.color(Token.SELECTION));
			gc.setLineWidth(2);
			gc.drawRectangle(inner.x + 1, inner.y + 1, inner.width - 2, inner.height - 2);
			gc.setLineWidth(1);
		}
	}

	/** What has no value is hatched; what can have none is only grey. */
	private static void hatch(GC gc, Rectangle area, boolean blank) {
		gc.setBackground(Palette.color(blank ? Token.TRACK : Token.PART));
		gc.fillRectangle(area);
		gc.setForeground(Palette.color(Token.LINE));
		for (int x = -area.height; x < area.width && !blank; x += HATCH) {
			gc.drawLine(area.x + Math.max(x, 0), area.y + Math.max(-x, 0), area.x + Math.min(x + area.height, area.width - 1),
				area.y + Math.min(area.height, area.width - 1 - x));
		}
	}

	private void row(int row, GC gc, Rectangle bounds) {
		gc.setFont(row == 0 && grid instanceof OverviewGrid ? Fonts.bold() : Fonts.ui());
		gc.setForeground(Palette.color(Token.TEXT));
		String name = fitted(gc, grid.rowName(row), bounds.width - 2 * PAD);
		Point size = gc.textExtent(name);
		gc.drawText(name, bounds.x + PAD, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		if (grid.begins(row)) {
			gc.setForeground(Palette.color(Token.LINE));
			gc.drawLine(bounds.x, bounds.y, bounds.x + bounds.width, bounds.y);
		}
	}

	private void column(int column, GC gc, Rectangle bounds) {
		String detail = grid.columnDetail(column);
		int half = detail.isEmpty() ? 0 : gc.getFontMetrics().getHeight() / 2;
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.TEXT));
		centred(gc, fitted(gc, grid.columnName(column), bounds.width - 4), bounds, -half);
		gc.setFont(Fonts.tiny());
		gc.setForeground(Palette.color(Token.MUTED));
		centred(gc, fitted(gc, detail, bounds.width - 4), bounds, half);
	}

	private static void centred(GC gc, String words, Rectangle bounds, int lower) {
		Point size = gc.textExtent(words);
		gc.drawText(words, bounds.x + (bounds.width - size.x) / 2, bounds.y + (bounds.height - size.y) / 2 + lower, SWT.DRAW_TRANSPARENT);
	}

	/** Words that are left out are whole letters with an ellipsis; the tooltip has them all. */
	static String fitted(GC gc, String words, int width) {
		if (gc.textExtent(words).x <= width) {
			return words;
		}
		int end = words.length();
		while (end > 1 && gc.textExtent(words.substring(0, end) + '…').x > width) {
			end = words.offsetByCodePoints(end, -1);
		}
		return words.substring(0, end).stripTrailing() + '…';
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
