// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.agreement.bias;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.BlindShare;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Annotator;
import org.isnad.model.Document;
import org.isnad.model.Tagset;

/**
 * Compares what annotators mark without suggestions, in the blind share of a corpus, with what they mark with them. Each annotator's own work counts, not
 * gold, and not that of machines. The same corpus and seed give the same report.
 */
public final class SuggestionBias {
	/** How often documents are drawn anew. */
	public static final int RESAMPLES = 1000;
	private static final List<Layer> LAYERS = List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ATTRIBUTION);

	private final CorpusStore store;
	private final Predicate<Document> documents;
	private final long seed;

	/** @param documents which documents are looked at */
	public SuggestionBias(CorpusStore store, Predicate<Document> documents, long seed) {
		this.store = store;
		this.documents = documents;
		this.seed = seed;
	}

	/**
	 * Counts and compares.
	 *
	 * @throws CorpusException            if annotations cannot be read
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	public BiasReport run(IProgressMonitor monitor) throws CorpusException {
		List<Document> chosen = store.documents().stream().filter(documents).toList();
		SubMonitor progress = SubMonitor.convert(monitor, chosen.size() + 20);
		List<DocumentCounts> blind = new ArrayList<>();
		List<DocumentCounts> suggested = new ArrayList<>();
		// Asked once: it looks at the folder of every document.
		List<String> people = new ArrayList<>(store.annotators());
		people.removeAll(machines());
		int other = 0;
		int sets = 0;
		for (Document document : chosen) {
			progress.split(1);
			List<AnnotationSet> work = work(document, people);
			if (work.isEmpty()) {
				continue;
			}
			List<AnnotationSet> suggestions = store.suggestions(document.getId());
			boolean isBlind = BlindShare.isBlind(store.corpus(), document.getId());
			if (!isBlind && suggestions.isEmpty()) {
				other++;
				continue;
			}
			sets += work.size();
			(isBlind ? blind : suggested).add(new DocumentCounts(store.text(document.getId()).wordCount(), work, suggestions, LAYERS, store.scheme()));
		}
		BiasStatistics statistics = new BiasStatistics(blind, suggested, seed, RESAMPLES, progress.split(20));
		List<BiasReport.Contrast> contrasts = new ArrayList<>();
		List<BiasReport.Divergence> divergences = new ArrayList<>();
		for (Layer layer : LAYERS) {
			for (BiasReport.Measure measure : BiasReport.Measure.values()) {
				// An attribution has no length of its own.
				if (layer != Layer.ATTRIBUTION || measure != BiasReport.Measure.LENGTH) {
					contrasts.add(statistics.contrast(layer.id(), measure));
				}
			}
			for (String tagset : new TreeSet<>(store.scheme().tagsets(layer).stream().map(Tagset::getName).toList())) {
				statistics.divergence(layer.id(), tagset).ifPresent(divergences::add);
			}
		}
		return new BiasReport(BlindShare.percent(store.corpus()), blind.size(), suggested.size(), other, sets, seed, contrasts, divergences);
	}

	private Set<String> machines() {
		Set<String> machines = new HashSet<>();
		store.corpus().getAnnotators().stream().filter(Annotator::isMachine).forEach(machine -> machines.add(machine.getId()));
		return machines;
	}

	private List<AnnotationSet> work(Document document, List<String> people) throws CorpusException {
		List<AnnotationSet> work = new ArrayList<>();
		for (String annotator : people) {
			if (store.hasAnnotations(document.getId(), annotator)) {
				AnnotationSet set = store.annotations(document.getId(), annotator);
				if (!set.getClaims().isEmpty() || !set.getCues().isEmpty() || !set.getSources().isEmpty()) {
					work.add(set);
				}
			}
		}
		return work;
	}
}
