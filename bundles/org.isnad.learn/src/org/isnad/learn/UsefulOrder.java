// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.internal.learn.WordVector;
import org.isnad.model.Document;
import org.isnad.model.Element;

/**
 * The order in which annotating teaches most: documents by uncertainty times diversity (B. Settles and M. Craven, "An Analysis of Active Learning Strategies
 * for Sequence Labeling Tasks", 2008, weigh uncertainty by density in a like way), suggestions by how near their probability is to even. Documents that
 * somebody has annotated are not in the order. Reads the corpus on the thread that runs it.
 */
public final class UsefulOrder {
	/** Of a larger corpus so many documents are looked at, drawn as by lot: each of them has to be read, and the best of these are nearly as good as the best of all. */
	private static final int READ = 2000;

	private final CorpusStore store;
	private final LearnedModel model;
	private Predicate<Document> candidates = document -> true;
	private int read = READ;

	/** @param model the model of the corpus, or null: then diversity alone counts */
	public UsefulOrder(CorpusStore store, LearnedModel model) {
		this.store = store;
		this.model = model;
	}

	/** Orders these documents only. */
	public UsefulOrder among(Predicate<Document> documents) {
		candidates = documents;
		return this;
	}

	/** The most useful documents, the most useful first; at most this many. */
	public List<UsefulDocument> documents(int most, IProgressMonitor monitor) throws CorpusException {
		List<Document> open = new ArrayList<>();
		List<Document> taught = new ArrayList<>();
		for (Document document : store.documents()) {
			boolean known = LearnedModel.isTaught(store, document);
			if (known || candidates.test(document) && document.getTextLength() > 0) {
				(known ? taught : open).add(document);
			}
		}
		draw(open);
		draw(taught);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.ordering, open.size() + taught.size() + 1);
		WordVector known = new WordVector();
		for (Document document : taught) {
			progress.split(1);
			WordVector vector = vector(document);
			if (vector != null) {
				known.add(vector);
			}
		}
		Map<String, WordVector> words = new HashMap<>();
		Map<String, Double> doubts = new HashMap<>();
		for (Document document : open) {
			progress.split(1);
			WordVector vector = vector(document);
			if (vector != null) {
				words.put(document.getId(), vector);
				doubts.put(document.getId(), model == null ? 1 : model.uncertainty(store, document));
			}
		}
		open.removeIf(document -> !words.containsKey(document.getId()));
		double greatest = doubts.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		List<UsefulDocument> order = new ArrayList<>();
		while (!open.isEmpty() && order.size() < most) {
			progress.checkCanceled();
			UsefulDocument best = open.stream().map(document -> judged(document, doubts, greatest, words.get(document.getId()), known))
					.max(Comparator.comparingDouble(UsefulDocument::usefulness).thenComparing(UsefulDocument::document, Comparator.reverseOrder())).orElseThrow();
			order.add(best);
			known.add(words.get(best.document()));
			open.removeIf(document -> document.getId().equals(best.document()));
		}
		return order;
	}

	/** The words of a document; null where its text cannot be read: nobody can annotate it before it is mended, and whoever opens it is told why. */
	private WordVector vector(Document document) {
		try {
			return WordVector.of(store, document);
		} catch (CorpusException unreadable) {
			return null;
		}
	}

	/** Keeps as many as are to be read, always the same of the same documents. */
	private void draw(List<Document> documents) {
		if (documents.size() > read) {
			documents.sort(Comparator.comparing(document -> DocumentText.hash(document.getId())));
			documents.subList(read, documents.size()).clear();
		}
	}

	/** Reads at most so many documents of either kind. */
	UsefulOrder reading(int most) {
		read = most;
		return this;
	}

	private static UsefulDocument judged(Document document, Map<String, Double> doubts, double greatest, WordVector words, WordVector known) {
		double uncertainty = greatest == 0 ? 0 : doubts.get(document.getId()) / greatest;
		double diversity = 1 - known.cosine(words);
		return new UsefulDocument(document.getId(), uncertainty, diversity, uncertainty * diversity);
	}

	/** Suggestions in the order in which deciding them teaches most: those whose score is nearest to 0.5 first; those without a score last. */
	public static List<Element> suggestions(Collection<? extends Element> suggestions) {
		List<Element> order = new ArrayList<>(suggestions);
		order.sort(Comparator.comparingDouble(UsefulOrder::certainty).thenComparing(Element::getId, Comparator.nullsLast(Comparator.naturalOrder())));
		return order;
	}

	private static double certainty(Element suggestion) {
		return suggestion.getScore() == null ? 1 : Math.abs(suggestion.getScore() - 0.5);
	}
}
