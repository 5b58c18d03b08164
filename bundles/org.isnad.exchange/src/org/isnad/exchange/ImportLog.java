// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

/** Gathers what an import does, for its result. For one thread. */
public final class ImportLog {
	private record LossKey(String file, String what) {
	}

	private final List<Skipped> skipped = new ArrayList<>();
	private final Map<LossKey, Integer> losses = new LinkedHashMap<>();
	private final Map<String, Integer> unchanged = new LinkedHashMap<>();
	private int documents;
	private int claims;
	private int attributions;
	private int relations;

	/** A document was added. */
	public void documentAdded() {
		documents++;
	}

	/** Claims were added. */
	public void claimsAdded(int count) {
		claims += count;
	}

	/** Attributions were added. */
	public void attributionsAdded(int count) {
		attributions += count;
	}

	/** Relations were added. */
	public void relationsAdded(int count) {
		relations += count;
	}

	/** Something in a file was not imported; the line is counted from 1, 0 for the whole file. */
	public void skip(Path file, int line, String reason) {
		skipped.add(new Skipped(file.toString(), line, reason, false));
	}

	/** Something in a file is in the corpus already, exactly as it stands there. Counted, and told once a file. */
	public void unchanged(Path file) {
		unchanged.merge(file.toString(), 1, Integer::sum);
	}

	/** Something was lost; counted for each file and kind. */
	public void lose(Path file, String what, int count) {
		if (count > 0) {
			losses.merge(new LossKey(file.toString(), what), count, Integer::sum);
		}
	}

	/** Adds what another result tells. */
	public void add(ImportResult result) {
		documents += result.documents();
		claims += result.claims();
		attributions += result.attributions();
		relations += result.relations();
		skipped.addAll(result.skipped());
		result.losses().forEach(loss -> losses.merge(new LossKey(loss.file(), loss.what()), loss.count(), Integer::sum));
	}

	/** Whether anything was not imported because something is wrong with it. */
	public boolean hasProblems() {
		return skipped.stream().anyMatch(each -> !each.unchanged());
	}

	/** The result up to now; what was skipped, sorted by file and line. */
	public ImportResult result() {
		List<Skipped> all = new ArrayList<>(skipped);
		unchanged.forEach((file, count) -> all.add(new Skipped(file, 0,
				count == 1 ? Messages.alreadyThere : NLS.bind(Messages.alreadyThereMany, Integer.toString(count)), true)));
		all.sort(Comparator.comparing(Skipped::file).thenComparing(Skipped::line));
		List<Loss> lost = losses.entrySet().stream().map(each -> new Loss(each.getKey().file(), each.getKey().what(), each.getValue())).toList();
		return new ImportResult(documents, claims, attributions, relations, all, lost);
	}
}
