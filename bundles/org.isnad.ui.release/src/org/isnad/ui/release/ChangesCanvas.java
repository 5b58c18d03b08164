// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.isnad.release.DiffMarkdown;
import org.isnad.release.DiffNote;
import org.isnad.release.ReleaseDiff;
import org.isnad.release.TableDiff;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Css;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.look.SpokenName;

/** Draws what is different between two releases: a bar a table of what stayed, changed, moved, came and went; and each figure of agreement, before and now. */
final class ChangesCanvas extends Canvas {
	private static final int EDGE = 14;
	private static final int ROW = 34;
	private static final int LINE = 19;
	private static final int NAMES = 150;
	/** How wide the layer and the measure of a figure are. */
	private static final int LAYER = 190;
	private static final int MEASURE = 150;
	/** More figures than these, those that changed most, nobody looks at. */
	private static final int FIGURES = 16;

	private final ReleaseDiff diff;
	private final List<TableDiff> tables;
	private final List<ReleaseDiff.AgreementDiff> figures;

	ChangesCanvas(Composite parent, ReleaseDiff diff) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
		Css.style(this, "paper"); //$NON-NLS-1$
		this.diff = diff;
		this.tables = diff.tables().stream().filter(table -> table.before() + table.after() > 0).toList();
		// What is broken down by category stands in the entry of the change log.
		this.figures = diff.agreement().stream().filter(figure -> figure.measure().indexOf('(') < 0).sorted((a, b) -> Double.compare(step(b), step(a))).limit(FIGURES).toList();
		addListener(SWT.Paint, e -> {
			e.gc.setBackground(Palette.color(Token.PAPER));
			e.gc.fillRectangle(getClientArea());
			paint(new Picture(e.gc, getClientArea().width), getClientArea().width - 2 * EDGE);
		});
		Palette.onChange(this, this::redraw);
		SpokenName.give(this, ACC.ROLE_GRAPHIC, () -> DiffMarkdown.entry(diff, diff.proposedVersion(), null));
	}

	private static double step(ReleaseDiff.AgreementDiff figure) {
		return figure.before() == null || figure.after() == null ? 1 : Math.abs(figure.after() - figure.before());
	}

	int height() {
		return 60 + LINE * (diff.breaking().size() + diff.additions().size()) + ROW * tables.size() + 30 + 22 * figures.size();
	}

	private void paint(Picture picture, int room) {
		int y = 10;
		for (DiffNote note : diff.breaking()) {
			picture.fill(Token.CONTRADICTION, EDGE, y + 3, 3, 12);
			picture.words(note.text(), Fonts.small(), Token.TEXT, EDGE + 10, y);
			y += LINE;
		}
		for (DiffNote note : diff.additions()) {
			picture.fill(Token.SUPPORT, EDGE, y + 3, 3, 12);
			picture.words(note.text(), Fonts.small(), Token.TEXT, EDGE + 10, y);
			y += LINE;
		}
		y += 8;
		int widest = tables.stream().mapToInt(table -> table.after() + table.removed()).max().orElse(1);
		for (TableDiff table : tables) {
			table(picture, table, y, room - NAMES, widest);
			y += ROW;
		}
		if (!figures.isEmpty()) {
			picture.words(ReleaseMessages.agreement, Fonts.smallBold(), Token.TEXT, EDGE, y + 4);
			y += 26;
			for (ReleaseDiff.AgreementDiff figure : figures) {
				figure(picture, figure, y, room - LAYER - MEASURE - 40);
				y += 22;
			}
		}
	}

	/** Tables differ in size by orders of magnitude: the root of the size keeps the small ones in sight. */
	private static void table(Picture picture, TableDiff table, int y, int room, int widest) {
		picture.words(ReleaseMessages.table(table.table()), Fonts.small(), Token.TEXT, EDGE, y);
		int all = Math.max(1, table.after() + table.removed());
		int wide = (int) Math.max(24, room * Math.sqrt((double) all / widest));
		Map<Token, Integer> parts = new LinkedHashMap<>();
		int changed = Math.min(table.changed(), table.after() - table.added());
		parts.put(Token.TRACK, Math.max(0, table.after() - table.added() - changed));
		parts.put(Token.CUE, changed);
		parts.put(Token.SUPPORT, table.added());
		parts.put(Token.CONTRADICTION, table.removed());
		int from = 0;
		int done = 0;
		for (Map.Entry<Token, Integer> part : parts.entrySet()) {
			done += part.getValue();
			int to = (int) Math.round((double) done / all * wide);
			int least = part.getValue() > 0 ? Math.max(3, to - from) : 0;
			if (least > 0) {
				picture.fill(part.getKey(), EDGE + NAMES + from, y + 2, least, 11);
			}
			from = Math.max(to, from + least);
		}
		picture.words(words(table), Fonts.tiny(), Token.MUTED, EDGE + NAMES, y + 15);
	}

	private static String words(TableDiff table) {
		if (table.isEmpty()) {
			return NLS.bind(ReleaseMessages.rowsSame, Integer.toString(table.after()));
		}
		String counts = NLS.bind(ReleaseMessages.rowsChanged,
			new Object[] { Integer.toString(table.added()), Integer.toString(table.removed()), Integer.toString(table.changed()), Integer.toString(table.moved()) });
		String keys = table.keys().entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(3).map(key -> key.getKey() + " " + key.getValue()).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$
		return keys.isEmpty() ? counts : counts + "   \u2068" + keys + "\u2069"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void figure(Picture picture, ReleaseDiff.AgreementDiff figure, int y, int room) {
		picture.words(figure.layer(), Fonts.small(), Token.TEXT, EDGE, y);
		picture.words(figure.measure(), Fonts.small(), Token.MUTED, EDGE + LAYER, y);
		int from = EDGE + LAYER + MEASURE;
		int wide = Math.max(40, room - 60);
		picture.fill(Token.TRACK, from, y + 8, wide, 2);
		if (figure.before() != null) {
			picture.frame(Token.MUTED, from + at(figure.before(), wide) - 4, y + 5, 8, 8);
		}
		if (figure.after() != null) {
			boolean better = figure.before() == null || figure.after() >= figure.before();
			picture.fill(better ? Token.SUPPORT : Token.DISAGREEMENT, from + at(figure.after(), wide) - 4, y + 5, 8, 8);
		}
		picture.words(number(figure.before()) + " \u200E\u2192\u200E " + number(figure.after()), Fonts.small(), Token.TEXT, from + wide + 12, y); //$NON-NLS-1$
	}

	private static int at(double value, int wide) {
		return (int) Math.round(Math.clamp(value, 0, 1) * wide);
	}

	private static String number(Double value) {
		return value == null ? "–" : String.format(Locale.ROOT, "%.2f", value); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
