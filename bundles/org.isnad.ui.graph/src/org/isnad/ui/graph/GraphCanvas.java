// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.isnad.core.Scheme;
import org.isnad.graph.GraphLayout;
import org.isnad.graph.GraphViewport;
import org.isnad.graph.GraphWalk;
import org.isnad.graph.GraphWalk.Way;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.views.rows.Ellipsis;

/**
 * A graph that is walked through by mouse and keyboard. It is laid out for the direction of the interface by whoever gives it and is drawn as it
 * comes, so the canvas itself always runs from left to right. UI thread only.
 */
public final class GraphCanvas extends Canvas {
	private static final double STEP = 1.2;
	private static final int LINES = 40;
	private static final int ARROW = 60;
	private static final int AHEAD = 20;
	private static final int AT_ONCE = 5;
	/** Smaller than this no graph is shown at first. */
	private static final double READABLE = 0.5;

	/** In an interface that runs from right to left the first column is the right one. */
	private final boolean fromRight = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
	private final Runnable ahead = this::shapeAhead;
	private GraphLayout layout;
	private GraphPainter painter;
	private GraphWords words;
	private GraphViewport view = GraphViewport.of(1, 1);
	private GraphChoice choice = GraphChoice.NONE;
	private boolean placed;
	private Event grip;
	private boolean dragged;
	private IntConsumer chosen = node -> { };
	private IntConsumer opened = node -> { };

	/** An empty canvas. */
	public GraphCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
		Css.style(this, "paper"); //$NON-NLS-1$
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> resize());
		addListener(SWT.Dispose, e -> forget());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseUp, this::released);
		addListener(SWT.MouseDoubleClick, e -> open());
		addListener(SWT.MouseVerticalWheel, e -> wheel(e, (e.stateMask & SWT.SHIFT) != 0));
		addListener(SWT.MouseHorizontalWheel, e -> wheel(e, true));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, this::traverse);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		Palette.onChange(this, this::redraw);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = words == null ? "" : words.of(choice); //$NON-NLS-1$
			}
		});
	}

	/** Called with the claim that the user has chosen, −1 for none. */
	void onChoose(IntConsumer listener) {
		chosen = listener;
	}

	/** Called with the claim that the user wants to read. */
	void onOpen(IntConsumer listener) {
		opened = listener;
	}

	/** Shows a graph from its beginning; documents are called by their short names. */
	public void show(GraphLayout newLayout, Scheme scheme, Map<String, String> documents) {
		show(newLayout, new GraphWords(newLayout.graph(), scheme, documents), GraphChoice.NONE, false);
	}

	/** Shows a graph; the place of the window stays where it is if it is told so. */
	void show(GraphLayout newLayout, GraphWords newWords, GraphChoice newChoice, boolean stay) {
		forget();
		layout = newLayout;
		words = newWords;
		painter = new GraphPainter(getDisplay(), layout, words.documents());
		choice = newChoice;
		placed = stay && placed;
		resize();
		redraw();
		getDisplay().timerExec(AHEAD, ahead);
	}

	/** A few cards at a time are shaped before they are seen, so that moving does not stop for them. */
	private void shapeAhead() {
		if (isDisposed() || painter == null) {
			return;
		}
		GC gc = new GC(this);
		try {
			if (painter.prepare(gc, AT_ONCE)) {
				getDisplay().timerExec(AHEAD, ahead);
			}
		} finally {
			gc.dispose();
		}
	}

	private void forget() {
		if (painter != null) {
			painter.dispose();
			painter = null;
		}
		layout = null;
	}

	/** What is seen of the graph. */
	public GraphViewport viewport() {
		return view;
	}

	/** The graph as it lies, null before there is one. */
	public GraphLayout graph() {
		return layout;
	}

	/** The index of the chosen claim, −1 for none. */
	public int chosen() {
		return choice.node();
	}

	GraphChoice choice() {
		return choice;
	}

	/** Lights a claim with its neighbours and brings it into sight, without telling anybody. */
	void light(int node) {
		choice = GraphChoice.claim(node);
		if (node >= 0 && layout != null) {
			go(view.showing(layout.cards().get(node)));
		}
		redraw();
	}

	/** Everything in sight. */
	void fit() {
		if (layout != null) {
			view = view.fitting(layout.width(), layout.height());
			placed = true;
			redraw();
		}
	}

	void zoom(double factor) {
		go(view.zoomed(factor, view.width() / 2.0, view.height() / 2.0));
	}

	private void go(GraphViewport next) {
		view = next.within(layout.width(), layout.height());
		placed = true;
		redraw();
	}

	private int band() {
		return Fonts.scaled(28);
	}

	private void resize() {
		Rectangle area = getClientArea();
		double right = view.graphX(view.width());
		view = view.resized(Math.max(1, area.width), Math.max(1, area.height - band()));
		if (fromRight) {
			view = view.moved((right - view.graphX(view.width())) * view.zoom(), 0);
		}
		if (layout != null && !placed && area.width > 1) {
			begin();
		}
	}

	/** All columns in sight, from the upper end on: a graph is higher than wide, and whole it would seldom be readable. */
	private void begin() {
		double zoom = Math.clamp(view.width() / layout.width(), READABLE, Fonts.scale());
		double seen = view.width() / zoom;
		double left = seen >= layout.width() ? (layout.width() - seen) / 2 : fromRight ? layout.width() - seen : 0;
		view = new GraphViewport(left, 0, zoom, view.width(), view.height());
		if (choice.node() >= 0) {
			view = view.showing(layout.cards().get(choice.node()));
		}
	}

	private void paint(GC gc) {
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRectangle(getClientArea());
		if (layout != null) {
			painter.paint(gc, view, band(), choice);
			sides(gc);
		}
	}

	/** The names of the columns stay in sight above them. */
	private void sides(GC gc) {
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRectangle(0, 0, getClientArea().width, band());
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(0, band() - 1, getClientArea().width, band() - 1);
		gc.setForeground(Palette.color(Token.MUTED));
		gc.setFont(Fonts.smallBold());
		for (int side = 0; side < layout.graph().sides().size(); side++) {
			double left = layout.column(side);
			if (left >= 0) {
				double x = view.windowX(left);
				double width = GraphLayout.CARD_WIDTH * view.zoom();
				String name = Ellipsis.fit(gc, words.side(layout.graph().sides().get(side)), (int) width);
				gc.drawText(name, (int) (x + (width - gc.textExtent(name).x) / 2), (band() - gc.textExtent(name).y) / 2, true);
			}
		}
	}

	private double graphX(Event e) {
		return view.graphX(e.x);
	}

	private double graphY(Event e) {
		return view.graphY(e.y - band());
	}

	private void pressed(Event e) {
		setFocus();
		if (layout == null || e.button > 2) {
			return;
		}
		grip = e;
		dragged = false;
	}

	private void moved(Event e) {
		if (grip != null && layout != null) {
			if (dragged || Math.hypot(e.x - grip.x, e.y - grip.y) > 3) {
				dragged = true;
				setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
				go(view.moved(grip.x - e.x, grip.y - e.y));
				grip = e;
			}
		} else if (layout != null) {
			GraphChoice under = at(e);
			String tip = under.isEmpty() ? null : words.of(under);
			if (!Objects.equals(tip, getToolTipText())) {
				setToolTipText(tip);
			}
			setCursor(under.isEmpty() ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}

	private void released(Event e) {
		setCursor(null);
		if (grip != null && !dragged && layout != null && e.button == 1) {
			choose(at(e));
		}
		grip = null;
	}

	/** What lies under the pointer; glyphs lie above cards. */
	private GraphChoice at(Event e) {
		if (e.y < band()) {
			return GraphChoice.NONE;
		}
		int glyph = GraphWalk.glyph(layout.routes(), graphX(e), graphY(e));
		return glyph >= 0 ? GraphChoice.relation(glyph) : GraphChoice.claim(GraphWalk.card(layout.cards(), graphX(e), graphY(e)));
	}

	private void choose(GraphChoice next) {
		if (!next.equals(choice)) {
			choice = next;
			redraw();
			getAccessible().setFocus(-1);
			chosen.accept(choice.node());
		}
	}

	private void walk(int node) {
		if (node >= 0) {
			choose(GraphChoice.claim(node));
			go(view.showing(layout.cards().get(node)));
		}
	}

	private void open() {
		if (choice.node() >= 0) {
			opened.accept(choice.node());
		}
	}

	private void wheel(Event e, boolean sideways) {
		if (layout == null) {
			return;
		}
		if ((e.stateMask & SWT.CTRL) != 0) {
			go(view.zoomed(Math.pow(STEP, Math.signum(e.count)), e.x, e.y - band()));
		} else {
			int way = -Integer.signum(e.count) * LINES;
			go(sideways ? view.moved(way, 0) : view.moved(0, way));
		}
		e.doit = false;
	}

	private void traverse(Event e) {
		if (layout != null && (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
			e.doit = false;
			walk(GraphWalk.inOrder(layout.cards(), choice.node(), e.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1, fromRight));
		} else if (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE) {
			e.doit = false;
		}
	}

	private void key(Event e) {
		if (layout == null) {
			return;
		}
		boolean pan = (e.stateMask & (SWT.CTRL | SWT.SHIFT)) != 0;
		switch (e.keyCode) {
			case SWT.ARROW_LEFT -> arrow(Way.LEFT, -ARROW, 0, pan);
			case SWT.ARROW_RIGHT -> arrow(Way.RIGHT, ARROW, 0, pan);
			case SWT.ARROW_UP -> arrow(Way.UP, 0, -ARROW, pan);
			case SWT.ARROW_DOWN -> arrow(Way.DOWN, 0, ARROW, pan);
			case SWT.PAGE_UP -> go(view.moved(0, -view.height()));
			case SWT.PAGE_DOWN -> go(view.moved(0, view.height()));
			case SWT.CR, SWT.KEYPAD_CR -> open();
			case SWT.ESC -> choose(GraphChoice.NONE);
			case SWT.KEYPAD_ADD -> zoom(STEP);
			case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP);
			default -> typed(e);
		}
	}

	private void typed(Event e) {
		if ((e.stateMask & (SWT.CTRL | SWT.ALT)) == 0) {
			switch (e.character) {
				case '+', '=' -> zoom(STEP);
				case '-' -> zoom(1 / STEP);
				case '0', '\u0660' -> fit();
				default -> { }
			}
		}
	}

	private void arrow(Way way, int x, int y, boolean pan) {
		if (pan) {
			go(view.moved(x, y));
		} else if (choice.node() < 0) {
			walk(GraphWalk.inOrder(layout.cards(), -1, 1, fromRight));
		} else {
			walk(GraphWalk.next(layout.cards(), choice.node(), way));
		}
	}
}
