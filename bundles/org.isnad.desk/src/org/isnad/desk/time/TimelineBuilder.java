// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.desk.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.isnad.arabic.time.DateInterval;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;

/**
 * Puts the claims of one annotator into time. What was read of a document is kept until it is forgotten, so that an edit costs the document that it
 * touched. For one thread at a time, and while nothing changes the model.
 */
public final class TimelineBuilder {
	private final CorpusStore store;
	private final String annotator;
	private final Map<String, List<TimedClaim>> read = new HashMap<>();

	/** The claims and relations of this annotator are asked for. */
	public TimelineBuilder(CorpusStore store, String annotator) {
		this.store = store;
		this.annotator = annotator;
	}

	/** Whose claims these are. */
	public String annotator() {
		return annotator;
	}

	/** The claims of a document are to be read anew. */
	public void forget(String documentId) {
		read.remove(documentId);
	}

	/** Whether the claims of a document are there. */
	public boolean knows(String documentId) {
		return read.containsKey(documentId);
	}

	/**
	 * Reads the claims of a document, unless they are there.
	 *
	 * @throws CorpusException if something of it cannot be read
	 */
	public List<TimedClaim> read(String documentId) throws CorpusException {
		return read(documentId, store);
	}

	/**
	 * The same out of another store of the same corpus, such as one that forgets what was read of it: a large corpus needs not be kept in memory to be
	 * put into time.
	 */
	public List<TimedClaim> read(String documentId, CorpusStore from) throws CorpusException {
		List<TimedClaim> there = read.get(documentId);
		if (there == null) {
			Document document = from.document(documentId).orElse(null);
			there = document == null || !from.hasAnnotations(documentId, annotator) ? List.of() : claims(document, from);
			read.put(documentId, there);
		}
		return there;
	}

	/** The claims of a document that were read. */
	public List<TimedClaim> known(String documentId) {
		return read.getOrDefault(documentId, List.of());
	}

	/** All claims that were read. */
	public List<TimedClaim> known() {
		return read.values().stream().flatMap(List::stream).toList();
	}

	private List<TimedClaim> claims(Document document, CorpusStore from) throws CorpusException {
		AnnotationSet set = from.annotations(document.getId(), annotator);
		if (set.getClaims().isEmpty()) {
			return List.of();
		}
		DocumentText text = from.text(document.getId());
		ClaimTimes times = new ClaimTimes(document, text.string(), from.languageOf(document), set);
		DateInterval said = times.published().orElse(null);
		Map<Claim, String> speakers = speakers(set);
		List<TimedClaim> claims = new ArrayList<>();
		for (Claim claim : set.getClaims()) {
			if (claim.getSpan() != null && claim.getSpan().isWellFormed(text.length())) {
				String words = claim.getSpan().textIn(text.string()).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
				claims.add(new TimedClaim(document.getId(), claim.getId(), claim.getSpan(), words, speakers.get(claim), times.of(claim), said, document.getPubDateCertainty(), claim.getEvent()));
			}
		}
		return List.copyOf(claims);
	}

	/** Who is nearest to each claim: the source of its innermost attribution. */
	private static Map<Claim, String> speakers(AnnotationSet set) {
		Map<Claim, String> speakers = new HashMap<>();
		Map<Claim, Integer> depths = new HashMap<>();
		for (Attribution attribution : set.getAttributions()) {
			String entity = ChainWalker.entityOf(attribution);
			int depth = attribution.getContent().isEmpty() ? 0 : ChainWalker.chain(attribution).size();
			for (Claim claim : attribution.getContent()) {
				if (entity != null && depth > depths.getOrDefault(claim, 0)) {
					depths.put(claim, depth);
					speakers.put(claim, entity);
				}
			}
		}
		return speakers;
	}

	/**
	 * The timeline of the claims that are wanted, among those of all documents that were read.
	 *
	 * @throws CorpusException if sources or relations cannot be read
	 */
	public Timeline build(Timeline.Lanes kind, Predicate<TimedClaim> wanted) throws CorpusException {
		return prepare(kind).apply(wanted);
	}

	/**
	 * Takes from the model what {@link #build} needs of it. What is returned sorts the claims, which takes longer with many of them, and may go on while
	 * the model changes.
	 *
	 * @throws CorpusException if sources or relations cannot be read
	 */
	public Function<Predicate<TimedClaim>, Timeline> prepare(Timeline.Lanes kind) throws CorpusException {
		TimelineLanes lanes = new TimelineLanes(store, annotator, kind);
		List<List<TimedClaim>> claims = store.documents().stream().map(document -> read.getOrDefault(document.getId(), List.of())).toList();
		List<ClaimRelation> relations = List.copyOf(store.relations(annotator).getRelations());
		return wanted -> {
			List<TimedClaim> dated = new ArrayList<>();
			List<TimedClaim> undated = new ArrayList<>();
			claims.forEach(document -> document.stream().filter(wanted).forEach(claim -> (claim.isDated() ? dated : undated).add(claim)));
			List<Timeline.Point> points = lanes.sorted(dated);
			return new Timeline(lanes.lanes(), points, links(relations, points), undated);
		};
	}

	private static List<Timeline.Link> links(Collection<ClaimRelation> relations, List<Timeline.Point> points) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < points.size(); i++) {
			places.put(points.get(i).claim().claim(), i);
		}
		List<Timeline.Link> links = new ArrayList<>();
		for (ClaimRelation relation : relations) {
			Integer from = places.get(relation.getArg1());
			Integer to = places.get(relation.getArg2());
			if (from != null && to != null && relation.getLabel() != null) {
				links.add(new Timeline.Link(relation.getId(), relation.getLabel(), from, to,
						TimesCompared.named(relation.getTimeRelation()).or(() -> TimesCompared.of(points.get(from).claim().spoken(), points.get(to).claim().spoken()))));
			}
		}
		return links;
	}
}
