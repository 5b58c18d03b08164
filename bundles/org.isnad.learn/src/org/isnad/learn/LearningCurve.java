// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.learn.Quality.Counts;

/**
 * What was measured of the learner of a corpus, in the order of time. Kept as a table with tabs, one line a layer of a measurement, for people and
 * spreadsheets to read; a line that is not understood is passed over and goes when the next is added.
 *
 * @param points in the order in which they were measured; those of one measurement with fewer documents first
 */
public record LearningCurve(List<LearningPoint> points) {
	private static final String HEAD = "at\tmodel\tengine\ttaught\tdocuments\tannotations\tlayer\texactMatched\texactFound\texactMarked\toverlapMatched\toverlapFound\toverlapMarked\n"; //$NON-NLS-1$
	private static final int COLUMNS = 13;

	public LearningCurve {
		points = List.copyOf(points);
	}

	/** The curve of a corpus; without points where nothing was measured yet. */
	public static LearningCurve of(CorpusStore store) throws CorpusException {
		Path file = new LearnFolder(store).curve();
		try {
			return Files.exists(file) ? parse(Files.readString(file, StandardCharsets.UTF_8)) : new LearningCurve(List.of());
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.curveUnread, file, e.getMessage()), file, e);
		}
	}

	/** The points of the last measurement, with fewer documents first; empty where nothing was measured. */
	public List<LearningPoint> last() {
		if (points.isEmpty()) {
			return List.of();
		}
		String at = points.getLast().at();
		return points.stream().filter(point -> point.at().equals(at)).toList();
	}

	/** The same with more points at its end. */
	LearningCurve with(List<LearningPoint> more) {
		List<LearningPoint> all = new ArrayList<>(points);
		all.addAll(more);
		return new LearningCurve(all);
	}

	String format() {
		StringBuilder text = new StringBuilder(HEAD);
		for (LearningPoint point : points) {
			for (Quality quality : point.quality()) {
				text.append(String.format(Locale.ROOT, "%s\t%s\t%s\t%.2f\t%d\t%d\t%s\t", point.at(), point.model(), point.engine(), point.taught(), point.documents(), point.annotations(), quality.layer())); //$NON-NLS-1$
				text.append(format(quality.exact())).append('\t').append(format(quality.overlap())).append('\n');
			}
		}
		return text.toString();
	}

	private static String format(Counts counts) {
		return counts.matched() + "\t" + counts.found() + '\t' + counts.marked(); //$NON-NLS-1$
	}

	static LearningCurve parse(String text) {
		record Key(String at, String model, String engine, double taught, int documents, int annotations) {
		}
		Map<Key, List<Quality>> found = new LinkedHashMap<>();
		for (String line : text.lines().skip(1).toList()) {
			String[] cells = line.split("\t", -1); //$NON-NLS-1$
			if (cells.length != COLUMNS) {
				continue;
			}
			try {
				Key key = new Key(cells[0], cells[1], cells[2], Double.parseDouble(cells[3]), Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
				Quality quality = new Quality(cells[6], counts(cells, 7), counts(cells, 10));
				found.computeIfAbsent(key, k -> new ArrayList<>()).add(quality);
			} catch (NumberFormatException damaged) {
				continue;
			}
		}
		List<LearningPoint> points = new ArrayList<>();
		found.forEach((key, quality) -> points.add(new LearningPoint(key.at(), key.model(), key.engine(), key.taught(), key.documents(), key.annotations(), quality)));
		return new LearningCurve(points);
	}

	private static Counts counts(String[] cells, int from) {
		return new Counts(Integer.parseInt(cells[from]), Integer.parseInt(cells[from + 1]), Integer.parseInt(cells[from + 2]));
	}
}
