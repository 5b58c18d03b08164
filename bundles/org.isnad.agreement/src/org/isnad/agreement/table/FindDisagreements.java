// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.compare.Difference;
import org.isnad.compare.Differences;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;

/** Finds in what every two of some annotators differ. It changes nothing. */
public final class FindDisagreements {
	private final CorpusStore store;
	private final List<List<String>> pairs;

	/** @param pairs which annotators with which */
	public FindDisagreements(CorpusStore store, List<List<String>> pairs) {
		this.store = store;
		this.pairs = List.copyOf(pairs);
	}

	/**
	 * The disagreements, pair by pair, in the order of documents and text.
	 *
	 * @throws OperationCanceledException if it was cancelled
	 * @throws CorpusException             if a file cannot be read
	 */
	public List<Disagreement> run(IProgressMonitor monitor) throws CorpusException {
		SubMonitor progress = SubMonitor.convert(monitor, pairs.size());
		List<Disagreement> found = new ArrayList<>();
		for (List<String> pair : pairs) {
			for (Difference difference : Differences.between(store, pair.getFirst(), pair.getLast(), progress.split(1))) {
				found.add(new Disagreement(pair.getFirst(), pair.getLast(), difference));
			}
		}
		return found;
	}
}
