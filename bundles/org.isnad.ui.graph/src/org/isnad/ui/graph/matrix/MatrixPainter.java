// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.matrix;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.graph.matrix.SourceMatrix;
import org.isnad.graph.matrix.SourceMatrix.Source;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ellipsis;

/** Draws the cells of a matrix: counts in three steps of the relation's ink, sources with number and name. UI thread. */
final class MatrixPainter extends AbstractCellPainter {
	private static final int PAD = 8;
	private static final int NUMBER = 24;
	private static final int ICON = 14;
	private static final int[] ALPHA = { 0, 26, 77, 255 };

	private final Supplier<SourceMatrix> matrix;
	private final MatrixLook look;
	private final String region;

	/** @param region the part of the table that it draws, one of those of {@link GridRegion} */
	MatrixPainter(Supplier<SourceMatrix> matrix, MatrixLook look, String region) {
		this.region = region;
		this.matrix = matrix;
		this.look = look;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		gc.setBackground(Palette.color(Token.PART));
		gc.fillRectangle(bounds);
		if (matrix.get() == null) {
			return;
		}
		switch (region) {
			case GridRegion.BODY -> count(gc, bounds, cell.getRowIndex(), cell.getColumnIndex(),
				DisplayMode.SELECT.equals(cell.getDisplayMode()) || DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode()));
			case GridRegion.ROW_HEADER -> source(gc, bounds, matrix.get().sources().get(cell.getRowIndex()), cell.getRowIndex() + 1);
			case GridRegion.COLUMN_HEADER -> number(gc, bounds, cell.getColumnIndex() + 1);
			default -> { }
		}
	}

	/** Draws the number of a source above its column. */
	void number(GC gc, Rectangle bounds, int number) {
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		centre(gc, bounds, Integer.toString(number));
	}

	/** Draws the cell of a count into a rectangle. */
	void count(GC gc, Rectangle bounds, int row, int column, boolean selected) {
		int count = matrix.get().count(row, column);
		int step = matrix.get().step(count);
		if (count == 0 && row == column) {
			gc.setBackground(Palette.color(Token.TRACK));
			gc.fillRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		} else if (step > 0) {
			gc.setBackground(Palette.color(look.tone().ink()));
			gc.setAlpha(ALPHA[step]);
			gc.fillRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
			gc.setAlpha(255);
		}
		if (count > 0 || row != column) {
			gc.setFont(Fonts.ui());
			gc.setForeground(Palette.color(step == 3 ? Token.PART : count == 0 ? Token.MUTED : Token.TEXT));
			centre(gc, bounds, count == 0 ? "\u00B7" : Integer.toString(count)); //$NON-NLS-1$
		}
		if (selected) {
			gc.setForeground(Palette.color(Token.SELECTION));
			gc.setLineWidth(2);
			gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
			gc.setLineWidth(1);
		}
	}

	/** Draws the name of a source into a rectangle. */
	void source(GC gc, Rectangle bounds, Source source, int number) {
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		String text = Integer.toString(number);
		Point size = gc.textExtent(text);
		gc.drawText(text, bounds.x + PAD + NUMBER - 4 - size.x, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		Icons.draw(gc, look.glyph(source), Token.SOURCE, bounds.x + PAD + NUMBER, bounds.y + (bounds.height - ICON) / 2, ICON);
		int left = bounds.x + PAD + NUMBER + ICON + 6;
		String name = look.name(source);
		gc.setFont(Quote.arabic(name) ? Fonts.quoteSmall() : Fonts.ui());
		gc.setForeground(Palette.color(Token.TEXT));
		String fitting = Ellipsis.fit(gc, name, bounds.x + bounds.width - left - PAD);
		String shown = Isolation.isolate(fitting);
		size = gc.textExtent(shown);
		gc.drawText(shown, left, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}

	private static void centre(GC gc, Rectangle bounds, String text) {
		Point size = gc.textExtent(text);
		gc.drawText(text, bounds.x + (bounds.width - size.x) / 2, bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
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
