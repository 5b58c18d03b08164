// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.compare.Pairing;
import org.isnad.compare.Difference.Kind;
import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.model.Element;
import org.isnad.model.SpanElement;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.Workspace;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Icons;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;
import org.isnad.ui.text.Isolation;

/** The line between the document and the versions: in what the annotators differ, and which of the open items it is. */
final class ItemStrip extends Canvas {
	private static final int PAD = 12;

	private String title = ""; //$NON-NLS-1$
	private String more = ""; //$NON-NLS-1$
	private String place = ""; //$NON-NLS-1$
	private boolean open;
	private boolean broken;

	ItemStrip(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addListener(SWT.Paint, e -> paint(e.gc));
		SpokenName.give(this, () -> title + ", " + more + ", " + place); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void show(Item item, Docket docket) {
		ItemWords words = Workspace.corpus().map(ItemWords::new).orElse(null);
		title = item == null || words == null ? AdjudicationMessages.noItem : words.title(item).replaceAll(" \\+\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		more = item == null || words == null ? "" : more(item, words); //$NON-NLS-1$
		List<Item> all = Bench.get().work();
		int at = item == null ? -1 : all.stream().map(Item::key).toList().indexOf(item.key());
		open = at >= 0;
		broken = item != null && item.isBroken();
		place = at < 0 ? "" : Isolation.message(AdjudicationMessages.place, at + 1, all.size()); //$NON-NLS-1$
		setToolTipText(item == null || words == null ? null : String.join("\n", words.all(item))); //$NON-NLS-1$
		redraw();
	}

	private static String more(Item item, ItemWords words) {
		if (item.isBroken()) {
			return item.problems().get(0).message();
		}
		List<String> all = words.all(item);
		String others = all.size() > 1 ? String.join(" \u00b7 ", all.subList(1, all.size())) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		boolean boundary = item.points().stream().anyMatch(point -> point.kind() == Kind.BOUNDARY);
		if (boundary && item.versions().size() > 1) {
			double dice = 1;
			for (Item.Version one : item.versions()) {
				dice = Math.min(dice, share(one.element(), item.versions().get(0).element()));
			}
			String said = Isolation.message(AdjudicationMessages.dice, String.format(Locale.ROOT, "%.2f", dice)); //$NON-NLS-1$
			return others.isEmpty() ? said : said + " \u00b7 " + others; //$NON-NLS-1$
		}
		return others;
	}

	private static double share(Element one, Element other) {
		return one instanceof SpanElement a && other instanceof SpanElement b ? Pairing.share(a.getSpan(), b.getSpan()) : 1;
	}

	private void paint(GC gc) {
		int width = getClientArea().width;
		int height = getClientArea().height;
		gc.setBackground(Palette.color(Token.HEAD));
		gc.fillRectangle(getClientArea());
		gc.setBackground(Palette.color(Token.LINE));
		gc.fillRectangle(0, 0, width, 1);
		gc.fillRectangle(0, height - 1, width, 1);
		gc.setFont(Fonts.small());
		int end = width - PAD - gc.textExtent(place).x;
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(place, end, (height - gc.textExtent(place).y) / 2, true);
		int x = PAD;
		Icons.draw(gc, broken ? Glyph.WARNING : open ? Glyph.LAYERS : Glyph.GOLD, broken ? Token.CONTRADICTION : open ? Token.DISAGREEMENT : Token.GOLD, x, (height - 14) / 2, 14);
		x += 20;
		gc.setClipping(0, 0, Math.max(0, end - 8), height);
		gc.setFont(Fonts.smallBold());
		gc.setForeground(Palette.color(Token.TEXT));
		gc.drawText(title, x, (height - gc.textExtent(title).y) / 2, true);
		x += gc.textExtent(title).x + 10;
		gc.setFont(Fonts.small());
		gc.setForeground(Palette.color(Token.MUTED));
		gc.drawText(more, x, (height - gc.textExtent(more).y) / 2, true);
	}
}
