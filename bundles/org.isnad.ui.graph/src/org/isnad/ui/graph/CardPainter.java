// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.isnad.graph.ClaimGraph.Node;
import org.isnad.graph.GraphLayout;
import org.isnad.graph.PlacedGraph.Box;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ellipsis;

/** Paints the cards of a graph. The words are shaped once, when a card is seen first. UI thread; dispose it. */
final class CardPainter {
	private static final double DIM = 0.45;
	private static final int ROUND = 6;
	private static final int BETWEEN = 12;
	/** Below this zoom words cannot be read and are not drawn. */
	private static final double READABLE = 0.3;

	private final Device device;
	private final GraphLayout layout;
	private final Map<String, String> documents;
	private final Map<Integer, Words> words = new HashMap<>();

	private record Words(TextLayout source, TextLayout document, List<TextLayout> lines, boolean arabic) {
	}

	/** @param documents the short names of documents by their ids */
	CardPainter(Device device, GraphLayout layout, Map<String, String> documents) {
		this.device = device;
		this.layout = layout;
		this.documents = documents;
	}

	void paint(GC gc, int card, boolean selected, boolean dimmed, double zoom) {
		Box box = layout.cards().get(card);
		int x = (int) Math.round(box.x());
		int y = (int) Math.round(box.y());
		int width = (int) box.width();
		int height = (int) box.height();
		gc.setBackground(Palette.color(selected ? Token.SELECTION_FILL : Token.PART));
		gc.fillRoundRectangle(x, y, width, height, ROUND, ROUND);
		gc.setAlpha(dimmed ? (int) (255 * DIM) : 255);
		gc.setForeground(Palette.color(selected ? Token.SELECTION : Token.LINE));
		gc.setLineAttributes(new LineAttributes((float) ((selected ? 2 : 1) * Math.max(1, 1 / zoom))));
		gc.drawRoundRectangle(x, y, width, height, ROUND, ROUND);
		if (zoom >= READABLE) {
			words(gc, words.computeIfAbsent(card, index -> shape(gc, index)), x, y, width);
		}
		gc.setAlpha(255);
	}

	/** Shapes the words of so many cards more; whether any are left. */
	boolean prepare(GC gc, int count) {
		int left = count;
		for (int i = 0; i < layout.cards().size(); i++) {
			if (!words.containsKey(i)) {
				if (left-- == 0) {
					return true;
				}
				words.put(i, shape(gc, i));
			}
		}
		return false;
	}

	private static void words(GC gc, Words words, int x, int y, int width) {
		int left = x + (int) GraphLayout.PADDING;
		int right = x + width - (int) GraphLayout.PADDING;
		int head = y + (int) GraphLayout.PADDING - 3;
		gc.setForeground(Palette.color(Token.MUTED));
		draw(gc, words.source(), words.arabic() ? right : left, head, (int) GraphLayout.HEAD_LINE, words.arabic());
		draw(gc, words.document(), words.arabic() ? left : right, head, (int) GraphLayout.HEAD_LINE, !words.arabic());
		gc.setForeground(Palette.color(Token.TEXT));
		int line = y + (int) (GraphLayout.PADDING + GraphLayout.HEAD_LINE);
		for (TextLayout quoted : words.lines()) {
			draw(gc, quoted, words.arabic() ? right : left, line, (int) GraphLayout.TEXT_LINE, words.arabic());
			line += (int) GraphLayout.TEXT_LINE;
		}
	}

	private static void draw(GC gc, TextLayout text, int x, int y, int height, boolean endsHere) {
		Rectangle bounds = text.getBounds();
		text.draw(gc, endsHere ? x - bounds.width : x, y + (height - bounds.height) / 2);
	}

	private Words shape(GC gc, int card) {
		Node node = layout.graph().nodes().get(card);
		boolean arabic = Quote.arabic(node.text());
		Font small = Fonts.small();
		TextLayout document = text(documents.getOrDefault(node.document(), node.document()), small);
		gc.setFont(Fonts.smallBold());
		int room = (int) (GraphLayout.CARD_WIDTH - 2 * GraphLayout.PADDING) - BETWEEN - document.getBounds().width;
		TextLayout source = text(Ellipsis.fit(gc, node.source(), room), Fonts.smallBold());
		Font quote = CardLines.font();
		return new Words(source, document, layout.lines(card).stream().map(line -> text(line, quote)).toList(), arabic);
	}

	private TextLayout text(String words, Font font) {
		TextLayout text = new TextLayout(device);
		text.setFont(font);
		text.setText(words);
		text.setOrientation(Quote.arabic(words) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		return text;
	}

	void dispose() {
		words.values().forEach(of -> {
			of.source().dispose();
			of.document().dispose();
			of.lines().forEach(TextLayout::dispose);
		});
		words.clear();
	}
}
