// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.isnad.desk.time.Timeline.Lane;
import org.isnad.graph.WrappedText;
import org.isnad.graph.time.TimeAxis.Tick;
import org.isnad.graph.time.TimelineLayout;
import org.isnad.graph.time.TimelineLayout.Band;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ellipsis;

/** Paints what stays in sight around the lanes of a timeline: the axis, the names of the lanes, and at the bottom the articles whose claims cannot be dated. UI thread. */
final class TimelineFrame {
	private static final int PAD = 10;
	private static final int ICON = 14;
	private static final int LINE = 19;
	private static final int CHIP = 22;

	private final TimelineLayout layout;
	private final TimelineText words;
	private final TimelineInk ink;
	private final Map<String, Integer> undated = new TreeMap<>();
	private final Map<String, Rectangle> chips = new LinkedHashMap<>();

	TimelineFrame(TimelineLayout layout, TimelineText words, TimelineInk ink) {
		this.layout = layout;
		this.words = words;
		this.ink = ink;
		layout.timeline().undated().forEach(claim -> undated.merge(claim.document(), 1, Integer::sum));
	}

	/** The height of the lane of what cannot be dated; 0 where there is nothing of it. */
	double foot() {
		return undated.isEmpty() ? 0 : 52;
	}

	/** The articles in it that were painted, in their order. */
	List<String> articles() {
		return List.copyOf(chips.keySet());
	}

	/** The article whose mark is at a place of the window, or null. */
	String articleAt(int x, int y) {
		return chips.entrySet().stream().filter(chip -> chip.getValue().contains(x, y)).map(Map.Entry::getKey).findFirst().orElse(null);
	}

	/** Where the mark of an article is, or null. */
	Rectangle placeOf(String article) {
		return chips.get(article);
	}

	/** How many claims of an article cannot be dated. */
	int undated(String article) {
		return undated.getOrDefault(article, 0);
	}

	/** The lines beneath everything. */
	void grid(GC gc, TimeViewport view) {
		gc.setLineAttributes(new LineAttributes(1));
		gc.setForeground(Palette.color(Token.LINE2));
		for (Tick tick : layout.axis().ticks(view.left(), view.left() + view.room())) {
			int x = (int) Math.round(view.windowX(tick.x()));
			gc.drawLine(x, (int) TimeViewport.AXIS, x, (int) (view.height() - view.foot()));
		}
		for (Band band : layout.bands()) {
			int y = (int) Math.round(view.windowY(band.top() + band.height()));
			if (y > 0 && y < view.height()) {
				gc.drawLine(0, y, (int) view.width(), y);
			}
		}
	}

	/** Axis, names and foot, over everything. */
	void paint(GC gc, TimeViewport view, TimelineChoice choice) {
		names(gc, view);
		axis(gc, view);
		if (view.foot() > 0) {
			foot(gc, view, choice);
		}
	}

	private static int edge(TimeViewport view, double width) {
		return (int) (view.mirrored() ? view.width() - width : 0);
	}

	private void axis(GC gc, TimeViewport view) {
		int height = (int) TimeViewport.AXIS;
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRectangle(0, 0, (int) Math.ceil(view.width()), height);
		gc.setForeground(Palette.color(Token.LINE2));
		gc.drawLine(0, height - 1, (int) view.width(), height - 1);
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		boolean first = true;
		for (Tick tick : layout.axis().ticks(view.left(), view.left() + view.room())) {
			if (tick.x() >= view.left()) {
				String label = words.ticks().of(tick, first);
				Point size = gc.textExtent(label);
				int x = (int) Math.round(view.windowX(tick.x()));
				int at = view.mirrored() ? x - size.x - 4 : x + 4;
				if (tick.x() + size.x + 4 < view.left() + view.room()) {
					gc.drawText(label, at, (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
				}
				first = false;
			}
		}
		gc.fillRectangle(edge(view, TimeViewport.NAMES), 0, (int) TimeViewport.NAMES, height - 1);
		long earlier = 0;
		long later = 0;
		for (int i = 0; i < layout.timeline().points().size(); i++) {
			earlier += layout.x(i) < view.left() - 6 ? 1 : 0;
			later += layout.x(i) > view.left() + view.room() + 6 ? 1 : 0;
		}
		if (earlier + later > 0) {
			String beyond = words.beyond(earlier, later);
			Point size = gc.textExtent(beyond);
			gc.drawText(beyond, view.mirrored() ? (int) view.width() - PAD - size.x : PAD, (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private void names(GC gc, TimeViewport view) {
		int width = (int) TimeViewport.NAMES;
		int left = edge(view, width);
		gc.setBackground(Palette.color(Token.PAPER));
		gc.fillRectangle(left, (int) TimeViewport.AXIS, width, (int) Math.ceil(view.height()));
		gc.setForeground(Palette.color(Token.LINE2));
		int line = view.mirrored() ? left : left + width - 1;
		gc.drawLine(line, (int) TimeViewport.AXIS, line, (int) view.height());
		for (Band band : layout.bands()) {
			double top = view.windowY(band.top());
			double bottom = top + band.height();
			if (bottom > TimeViewport.AXIS && top < view.height()) {
				gc.setForeground(Palette.color(Token.LINE2));
				gc.drawLine(left, (int) Math.round(bottom), left + width, (int) Math.round(bottom));
				// The name stays in sight while anything of its lane is.
				int y = (int) Math.round(Math.min(Math.max(top, TimeViewport.AXIS), bottom - 58)) + 8;
				name(gc, view, layout.timeline().lanes().get(band.lane()), left, y);
			}
		}
	}

	private void name(GC gc, TimeViewport view, Lane lane, int left, int y) {
		int width = (int) TimeViewport.NAMES;
		String name = words.lane(lane);
		Glyph glyph = words.glyph(lane);
		int text = PAD;
		if (glyph != null) {
			Icons.draw(gc, glyph, lane.type() == null ? Token.MUTED : Token.SOURCE, view.mirrored() ? left + width - PAD - ICON : left + PAD, y + 3, ICON);
			text += ICON + 6;
		}
		List<String> lines = new ArrayList<>(WrappedText.lines(name, width - text - PAD, 13));
		if (lines.size() > 2) {
			lines.subList(2, lines.size()).clear();
			lines.set(1, lines.get(1) + " \u2026"); //$NON-NLS-1$
		}
		gc.setForeground(Palette.color(Token.TEXT));
		ink.block(gc, lines, Quote.arabic(name) ? TimelineInk.claims() : Fonts.ui(), view.mirrored() ? left + width - text : left + text, y, LINE, view.mirrored(), null);
		String side = lane.type() == null ? "" : words.side(lane.side()); //$NON-NLS-1$
		if (!side.isEmpty()) {
			gc.setForeground(Palette.color(Token.MUTED));
			gc.setFont(Fonts.tiny());
			String shown = Ellipsis.fit(gc, side, width - text - PAD);
			Point size = gc.textExtent(shown);
			gc.drawText(shown, view.mirrored() ? left + width - text - size.x : left + text, y + LINE * lines.size(), SWT.DRAW_TRANSPARENT);
		}
	}

	private void foot(GC gc, TimeViewport view, TimelineChoice choice) {
		int top = (int) (view.height() - view.foot());
		int height = (int) view.foot();
		int width = (int) Math.ceil(view.width());
		gc.setBackground(Palette.color(Token.HEAD));
		gc.fillRectangle(0, top, width, height);
		gc.setForeground(Palette.color(Token.LINE));
		gc.drawLine(0, top, width, top);
		Icons.draw(gc, Glyph.CLOCK, Token.CUE, view.mirrored() ? width - PAD - ICON : PAD, top + 9, ICON);
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.TEXT));
		begin(gc, view, words.unknown(), PAD + ICON + 6, top + 7);
		gc.setForeground(Palette.color(Token.MUTED));
		gc.setFont(Fonts.tiny());
		begin(gc, view, words.unknownWhy(), PAD, top + 28);
		chips(gc, view, top, choice);
	}

	private static void begin(GC gc, TimeViewport view, String text, int x, int y) {
		gc.drawText(text, view.mirrored() ? (int) view.width() - x - gc.textExtent(text).x : x, y, SWT.DRAW_TRANSPARENT);
	}

	private void chips(GC gc, TimeViewport view, int top, TimelineChoice choice) {
		chips.clear();
		gc.setFont(Fonts.small());
		int x = (int) TimeViewport.NAMES + 60;
		for (Map.Entry<String, Integer> article : undated.entrySet()) {
			String text = Isolation.isolate(words.document(article.getKey())) + "  " + article.getValue(); //$NON-NLS-1$
			Point size = gc.textExtent(text);
			int width = size.x + 16;
			if (x + width > view.width() - PAD) {
				gc.setForeground(Palette.color(Token.MUTED));
				begin(gc, view, "+" + (undated.size() - chips.size()), x, top + 8); //$NON-NLS-1$
				return;
			}
			int left = view.mirrored() ? (int) view.width() - x - width : x;
			boolean chosen = article.getKey().equals(choice.article());
			gc.setBackground(Palette.color(chosen ? Token.SELECTION_FILL : Token.PART));
			gc.fillRoundRectangle(left, top + 6, width, CHIP, 8, 8);
			gc.setForeground(Palette.color(chosen ? Token.SELECTION : Token.LINE));
			gc.drawRoundRectangle(left, top + 6, width, CHIP, 8, 8);
			gc.setForeground(Palette.color(chosen ? Token.SELECTION : Token.TEXT));
			gc.drawText(text, left + 8, top + 6 + (CHIP - size.y) / 2, SWT.DRAW_TRANSPARENT);
			chips.put(article.getKey(), new Rectangle(left, top + 6, width, CHIP));
			x += width + 8;
		}
	}
}
