// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.ui;

import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.isnad.internal.ui.TabBadges.Badge;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.Pill;
import org.isnad.ui.text.Isolation;

/**
 * Draws tabs flat: a head of 32 px, a hairline around part and tabs, two pixels of the selection's ink over the tab in front, counts as
 * pills. Named by the theme's style sheet.
 */
public final class TabRenderer extends CTabFolderRenderer {

	private static final int TAB_HEIGHT = 32;
	private static final int PADDING = 12;
	private static final int GAP = 6;
	private static final int WIDEST = 220;
	private static final int ICON = 16;
	private static final int CLOSE = 12;
	private static final int BUTTON = 16;
	private static final int LINE = 1;

	/** A renderer for one folder. */
	@Inject
	public TabRenderer(CTabFolder parent) {
		super(parent);
		// With a fixed height a part's tools stay beside its tabs; else they would be moved out of sight for being a pixel too high.
		parent.setTabHeight(TAB_HEIGHT);
	}

	@Override
	protected Point computeSize(int part, int state, GC gc, int wHint, int hHint) {
		if (part == PART_HEADER) {
			return new Point(0, TAB_HEIGHT);
		}
		if (part == PART_CLOSE_BUTTON) {
			return new Point(BUTTON, BUTTON);
		}
		if (part < 0 || part >= parent.getItemCount()) {
			return super.computeSize(part, state, gc, wHint, hHint);
		}
		CTabItem item = parent.getItem(part);
		int width = 2 * PADDING;
		if (hasIcon(item)) {
			width += ICON + GAP;
		}
		gc.setFont(font(item));
		width += gc.textExtent(title(gc, item), SWT.DRAW_TRANSPARENT).x;
		Badge badge = TabBadges.of(item);
		if (badge != null) {
			width += GAP + Pill.width(gc, Integer.toString(badge.count()));
		}
		if (hasClose(item)) {
			width += GAP + BUTTON;
		}
		return new Point(width, TAB_HEIGHT);
	}

	@Override
	protected Rectangle computeTrim(int part, int state, int x, int y, int width, int height) {
		return switch (part) {
			case PART_BODY -> new Rectangle(x - LINE, y - TAB_HEIGHT - 2 * LINE, width + 2 * LINE, height + TAB_HEIGHT + 3 * LINE);
			case PART_HEADER -> new Rectangle(x, y, width, height);
			case PART_BORDER -> new Rectangle(x - LINE, y - LINE, width + 2 * LINE, height + 2 * LINE);
			default -> part >= 0 ? new Rectangle(x - PADDING, y, width + 2 * PADDING, height)
				: super.computeTrim(part, state, x, y, width, height);
		};
	}

	@Override
	protected void draw(int part, int state, Rectangle bounds, GC gc) {
		switch (part) {
			case PART_BODY -> body(gc, bounds);
			case PART_HEADER -> head(gc);
			case PART_BACKGROUND -> fill(gc, Token.HEAD, bounds.x, bounds.y, bounds.width, bounds.height);
			case PART_BORDER -> {
				// drawn with the body
			}
			default -> {
				if (part >= 0 && part < parent.getItemCount()) {
					tab(gc, parent.getItem(part), state, bounds);
				} else {
					super.draw(part, state, bounds, gc);
				}
			}
		}
	}

	private void body(GC gc, Rectangle bounds) {
		fill(gc, Token.PART, bounds.x, bounds.y, bounds.width, bounds.height);
		Point size = parent.getSize();
		gc.setForeground(Palette.color(Token.LINE));
		gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
	}

	/**
	 * The workbench shows its two small buttons for enlarging anew at each change, though a double click on the tab does it; and a part's
	 * tools, moved from part to head, may have kept the ground of the part. What is shown where no article is open has the article's ground.
	 */
	private void tidy() {
		if (parent.getItemCount() == 0) {
			for (Control child : parent.getChildren()) {
				if (String.valueOf(child.getData("id")).startsWith("EditorStack.")) { //$NON-NLS-1$ //$NON-NLS-2$
					paint(child, Palette.color(Token.PAPER));
				}
			}
		}
		Control tools = parent.getTopRight();
		Color ground = Palette.color(Token.HEAD);
		if (!parent.getMaximizeVisible() && !parent.getMinimizeVisible() && (tools == null || ground.equals(tools.getBackground()))) {
			return;
		}
		parent.getDisplay().asyncExec(() -> {
			if (!parent.isDisposed()) {
				parent.setMaximizeVisible(false);
				parent.setMinimizeVisible(false);
				paint(parent.getTopRight(), ground);
			}
		});
	}

	private static void paint(Control control, Color ground) {
		if (control != null && !ground.equals(control.getBackground())) {
			control.setBackground(ground);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				paint(child, ground);
			}
		}
	}

	private void head(GC gc) {
		tidy();
		Point size = parent.getSize();
		fill(gc, Token.HEAD, LINE, LINE, size.x - 2 * LINE, TAB_HEIGHT);
		gc.setForeground(Palette.color(Token.LINE));
		gc.drawLine(LINE, TAB_HEIGHT + LINE, size.x - 2 * LINE, TAB_HEIGHT + LINE);
		gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
	}

	private void tab(GC gc, CTabItem item, int state, Rectangle bounds) {
		boolean selected = (state & SWT.SELECTED) != 0;
		int top = LINE;
		if (selected) {
			fill(gc, Token.PART, bounds.x, top, bounds.width, TAB_HEIGHT + LINE);
			fill(gc, Token.SELECTION, bounds.x, top, bounds.width, 2);
		} else {
			fill(gc, Token.HEAD, bounds.x, top, bounds.width, TAB_HEIGHT);
		}
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(bounds.x + bounds.width - 1, top, bounds.x + bounds.width - 1, top + TAB_HEIGHT - 1);
		int x = bounds.x + PADDING;
		if (hasIcon(item)) {
			Icons.draw(gc, Glyph.DOCUMENT, Token.MUTED, x, top + (TAB_HEIGHT - ICON) / 2, ICON);
			x += ICON + GAP;
		}
		gc.setFont(font(item));
		gc.setForeground(Palette.color(selected ? Token.TEXT : Token.MUTED));
		String title = title(gc, item);
		Point extent = gc.textExtent(title, SWT.DRAW_TRANSPARENT);
		gc.drawText(title, x, top + (TAB_HEIGHT - extent.y) / 2, SWT.DRAW_TRANSPARENT);
		x += extent.x;
		Badge badge = TabBadges.of(item);
		if (badge != null) {
			Pill.paint(gc, x + GAP, top + (TAB_HEIGHT - Pill.HEIGHT) / 2, Integer.toString(badge.count()), badge.tone());
		}
		if (hasClose(item)) {
			close(gc, bounds, selected, (state & SWT.HOT) != 0);
		}
	}

	/** The folder keeps the place of the cross to itself; it follows from the trim of a tab and the size of the button. */
	private void close(GC gc, Rectangle tab, boolean selected, boolean hot) {
		if (!selected && !hot) {
			return;
		}
		Rectangle button = new Rectangle(tab.x + tab.width - PADDING - BUTTON, LINE + (TAB_HEIGHT - BUTTON) / 2, BUTTON, BUTTON);
		boolean over = button.contains(parent.toControl(parent.getDisplay().getCursorLocation()));
		int inset = (BUTTON - CLOSE) / 2;
		Icons.draw(gc, Glyph.CROSS, over ? Token.TEXT : Token.MUTED, button.x + inset, button.y + inset, CLOSE);
	}

	/** A long title ends at a word; Arabic is never cut inside one, and its end is at the left. The whole is in the tool tip. */
	private static String title(GC gc, CTabItem item) {
		String whole = item.getText();
		String title = Isolation.isolate(whole);
		int end = whole.length();
		while (gc.textExtent(title, SWT.DRAW_TRANSPARENT).x > WIDEST && whole.lastIndexOf(' ', end - 1) > 0) {
			end = whole.lastIndexOf(' ', end - 1);
			title = Isolation.isolate(whole.substring(0, end) + " …"); //$NON-NLS-1$
		}
		return title;
	}

	private Font font(CTabItem item) {
		return item.getFont() == null ? parent.getFont() : item.getFont();
	}

	/** Only articles have an icon; a view is known by its name. */
	private static boolean hasIcon(CTabItem item) {
		return item.getShowClose() && item.getImage() != null;
	}

	private static boolean hasClose(CTabItem item) {
		return item.getShowClose();
	}

	private static void fill(GC gc, Token token, int x, int y, int width, int height) {
		gc.setBackground(Palette.color(token));
		gc.fillRectangle(x, y, width, height);
	}
}
