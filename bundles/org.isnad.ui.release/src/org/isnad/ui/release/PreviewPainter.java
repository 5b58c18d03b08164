// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.release.Readiness;
import org.isnad.release.ReleasePreview;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;

/** Draws how a release would be: counts, splits beside what was asked for, what hangs together, pairs by label, agreement, and what is still open. */
final class PreviewPainter {
	private static final int EDGE = 14;
	private static final int BAR = 16;
	private static final Map<String, Token> INKS = Map.of("train", Token.CLAIM, "validation", Token.CUE, "test", Token.UPDATE, "all", Token.SUGGESTION, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"entailment", Token.SUPPORT, "neutral", Token.ARC, "sampled", Token.ARC, "contradiction", Token.CONTRADICTION); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> COUNTED = List.of("documents", "claims", "attribution", "relations", "nli"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** Krippendorff's bands: below the first nothing is concluded, below the second only tentatively. */
	private static final double[] BANDS = { 2.0 / 3, 0.8 };

	private final Picture picture;
	private final ReleasePreview preview;
	private final Readiness readiness;
	private int y = 12;
	private int room;

	PreviewPainter(Picture picture, ReleasePreview preview, Readiness readiness) {
		this.picture = picture;
		this.preview = preview;
		this.readiness = readiness;
	}

	void paint(int width) {
		room = width - 2 * EDGE;
		counts();
		splits();
		components();
		pairs();
		agreement();
		open();
	}

	private void counts() {
		int column = room / COUNTED.size();
		int x = EDGE;
		for (String table : COUNTED) {
			picture.words(Integer.toString(preview.counts().getOrDefault(table, 0)), Fonts.bold(), Token.TEXT, x, y);
			picture.words(ReleaseMessages.table(table), Fonts.small(), Token.MUTED, x, y + 18);
			x += column;
		}
		y += 46;
	}

	private void title(String text, String beside) {
		int wide = picture.words(text, Fonts.smallBold(), Token.TEXT, EDGE, y);
		picture.words(beside, Fonts.small(), Token.MUTED, EDGE + wide + 10, y);
		y += 20;
	}

	private void splits() {
		title(ReleaseMessages.splits, ReleaseMessages.splitsBeside);
		if (!preview.isUnsplit()) {
			bar(preview.wanted(), 4, false);
		}
		bar(preview.splits(), BAR, true);
	}

	/** A bar of parts; with names and counts beneath it, or thin, without. */
	private void bar(Map<String, Integer> parts, int high, boolean named) {
		int all = Math.max(1, parts.values().stream().mapToInt(Integer::intValue).sum());
		int from = 0;
		int done = 0;
		int label = EDGE;
		for (Map.Entry<String, Integer> part : parts.entrySet()) {
			done += part.getValue();
			int to = (int) Math.round((double) done / all * room);
			if (to > from) {
				if ("sampled".equals(part.getKey())) { //$NON-NLS-1$
					picture.hatch(INKS.get(part.getKey()), EDGE + from, y, to - from, high);
				} else {
					picture.fill(INKS.get(part.getKey()), EDGE + from, y, Math.max(1, to - from - (done < all ? 1 : 0)), high);
				}
			}
			from = to;
			if (named) {
				if ("sampled".equals(part.getKey())) { //$NON-NLS-1$
					picture.hatch(INKS.get(part.getKey()), label, y + high + 7, 9, 9);
				} else {
					picture.fill(INKS.get(part.getKey()), label, y + high + 8, 8, 8);
				}
				label += 12;
				label += picture.words(ReleaseMessages.part(part.getKey()) + " " + part.getValue(), Fonts.small(), Token.TEXT, label, y + high + 4) + 14; //$NON-NLS-1$
			}
		}
		y += named ? high + 28 : high + 3;
	}

	/** A block for each component, as wide as it is large, in the colour of its split; the largest first. */
	private void components() {
		int largest = preview.components().isEmpty() ? 0 : preview.components().get(0).size();
		title(ReleaseMessages.components, NLS.bind(ReleaseMessages.componentsBeside, Integer.toString(preview.componentCount()), Integer.toString(largest)));
		if (preview.isUnsplit()) {
			picture.fill(INKS.get("all"), EDGE, y, room, BAR); //$NON-NLS-1$
			picture.words(ReleaseMessages.unsplit, Fonts.small(), Token.CONTRADICTION, EDGE, y + BAR + 4);
			y += BAR + 26;
			return;
		}
		int x = 0;
		int rows = 0;
		double unit = Math.clamp(2.0 * room / Math.max(1, preview.components().stream().mapToInt(ReleasePreview.Component::size).sum()), 2, 12);
		for (ReleasePreview.Component component : preview.components()) {
			int wide = Math.max(3, (int) Math.min(room, component.size() * unit));
			if (x + wide > room) {
				x = 0;
				if (++rows == 2) {
					break;
				}
				y += 12;
			}
			picture.fill(INKS.get(component.split()), EDGE + x, y, wide - 1, 10);
			x += wide;
		}
		y += 18;
		List<String> leaks = new ArrayList<>();
		leaks.add(NLS.bind(ReleaseMessages.sharedSources, Integer.toString(preview.sharedSources())));
		if (preview.sharedDocuments() > 0) {
			leaks.add(NLS.bind(ReleaseMessages.sharedDocuments, Integer.toString(preview.sharedDocuments())));
		}
		if (preview.nearDuplicates() > 0) {
			leaks.add(NLS.bind(ReleaseMessages.nearDuplicates, Integer.toString(preview.nearDuplicates())));
		}
		picture.words(String.join(" · ", leaks), Fonts.small(), Token.MUTED, EDGE, y); //$NON-NLS-1$
		y += 24;
	}

	private void pairs() {
		title(ReleaseMessages.pairs, ReleaseMessages.pairsBeside);
		bar(preview.pairs(), BAR, true);
	}

	private void agreement() {
		title(ReleaseMessages.agreement, readiness.agreement().isEmpty() ? ReleaseMessages.agreementNone : ReleaseMessages.agreementBeside);
		int column = room / 2;
		int wide = column - 170;
		for (int i = 0; i < readiness.agreement().size(); i++) {
			Readiness.Figure figure = readiness.agreement().get(i);
			int x = EDGE + i % 2 * column;
			picture.words(ReleaseMessages.layer(figure.layer()), Fonts.small(), Token.TEXT, x, y);
			picture.fill(Token.TRACK, x + 112, y + 5, wide, 7);
			picture.fill(figure.value() >= BANDS[1] ? Token.SUPPORT : figure.value() >= BANDS[0] ? Token.CUE : Token.DISAGREEMENT, x + 112, y + 5,
				(int) Math.round(Math.clamp(figure.value(), 0, 1) * wide), 7);
			for (double band : BANDS) {
				picture.line(Token.MUTED, x + 112 + (int) Math.round(band * wide), y + 3, 10);
			}
			picture.words(number(figure.value()), Fonts.small(), Token.TEXT, x + 118 + wide, y);
			if (i % 2 == 1 || i == readiness.agreement().size() - 1) {
				y += 18;
			}
		}
		y += 8;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value); //$NON-NLS-1$
	}

	private void open() {
		title(ReleaseMessages.open, ""); //$NON-NLS-1$
		for (String line : open(preview, readiness)) {
			boolean bad = readiness.errors() > 0 && line.equals(errors(readiness));
			picture.words(line, Fonts.small(), bad ? Token.CONTRADICTION : Token.TEXT, EDGE, y);
			y += 17;
		}
	}

	private static String errors(Readiness readiness) {
		return NLS.bind(ReleaseMessages.openProblems, Integer.toString(readiness.errors()), Integer.toString(readiness.warnings()));
	}

	private static List<String> open(ReleasePreview preview, Readiness readiness) {
		List<String> lines = new ArrayList<>();
		if (readiness.errors() + readiness.warnings() > 0) {
			lines.add(errors(readiness));
		}
		if (readiness.open() > 0) {
			lines.add(NLS.bind(ReleaseMessages.openDecisions, Integer.toString(readiness.open())));
		}
		if (preview.leftOut() + preview.danglingRelations() > 0) {
			lines.add(NLS.bind(ReleaseMessages.openLeftOut, Integer.toString(preview.leftOut()), Integer.toString(preview.danglingRelations())));
		}
		if (preview.olderThanTraining() > 0) {
			lines.add(NLS.bind(ReleaseMessages.openOlder, Integer.toString(preview.olderThanTraining())));
		}
		if (!readiness.silent().isEmpty()) {
			lines.add(NLS.bind(ReleaseMessages.openSilent, Integer.toString(readiness.silent().size())));
		}
		if (lines.isEmpty()) {
			lines.add(ReleaseMessages.openNothing);
		}
		return lines;
	}

	/** The picture in words. */
	static String words(ReleasePreview preview, Readiness readiness) {
		List<String> words = new ArrayList<>();
		COUNTED.forEach(table -> words.add(ReleaseMessages.table(table) + " " + preview.counts().getOrDefault(table, 0))); //$NON-NLS-1$
		preview.splits().forEach((split, count) -> words.add(ReleaseMessages.part(split) + " " + count)); //$NON-NLS-1$
		words.addAll(open(preview, readiness));
		return String.join(", ", words); //$NON-NLS-1$
	}
}
