// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.List;
import java.util.Optional;

import org.isnad.core.CorpusException;
import org.isnad.core.Located;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.PairView;
import org.isnad.ui.Workspace;

/**
 * Goes from one claim of a relation to the other, and back with the same key; or puts the two side by side. Where two articles
 * stand side by side, the claim shows itself in the one beside. UI thread.
 */
public final class RelationJump {

	/** The relation that was followed last and the claim it led to. */
	private static ClaimRelation last;
	private static String arrived;

	private RelationJump() {
	}

	/** Goes along a relation from the claim that is selected, or to its first claim if neither is. */
	public static void follow(ClaimRelation relation) {
		boolean atFirst = Documents.active().map(view -> isSelected(view, relation.getArg1())).orElse(false);
		go(relation, !atFirst);
	}

	/** Goes along a relation from one of its claims to the other. */
	public static void along(ClaimRelation relation, Claim from) {
		go(relation, !from.getId().equals(relation.getArg1()));
	}

	/** Goes from a claim along the relation by which the user came, else along its first. */
	public static void from(Claim claim) {
		List<ClaimRelation> relations = relationsOf(claim);
		ClaimRelation way = last != null && claim.getId().equals(arrived) && relations.contains(last) ? last
				: relations.stream().findFirst().orElse(null);
		if (way != null) {
			along(way, claim);
		}
	}

	/** Puts the claims of a relation side by side. */
	public static void beside(ClaimRelation relation) {
		find(relation, true).ifPresent(first -> find(relation, false).ifPresent(second -> {
			last = relation;
			Documents.showPair(first, second);
		}));
	}

	/**
	 * Puts a claim beside the claim of another document that it is related to. Asked again for the same claim it takes the
	 * next relation.
	 *
	 * @return whether there is one
	 */
	public static boolean beside(Claim claim) {
		List<ClaimRelation> others = relationsOf(claim).stream()
				.filter(relation -> !relation.getArg1Document().equals(relation.getArg2Document())).toList();
		if (others.isEmpty()) {
			return false;
		}
		ClaimRelation next = others.get((others.indexOf(last) + 1) % others.size());
		Optional<Claim> other = find(next, !claim.getId().equals(next.getArg1()));
		last = next;
		other.ifPresent(found -> Documents.showPair(claim, found));
		return other.isPresent();
	}

	/** Whether an element belongs to another document than the one in front. */
	public static boolean isElsewhere(Element element) {
		return element.eContainer() instanceof AnnotationSet set
				&& Documents.active().filter(view -> !view.documentId().equals(set.getDocument())).isPresent();
	}

	/** Shows an element of another document beside the article in front. */
	public static void besideFront(Element element) {
		Documents.beside(((AnnotationSet) element.eContainer()).getDocument()).ifPresent(view -> view.reveal(element.getId()));
	}

	private static List<ClaimRelation> relationsOf(Claim claim) {
		return Workspace.corpus().map(store -> {
			try {
				return store.relations(Workspace.annotator()).getRelations().stream()
						.filter(relation -> claim.getId().equals(relation.getArg1()) || claim.getId().equals(relation.getArg2())).toList();
			} catch (CorpusException e) {
				Jobs.trouble(Messages.Editor_noDocument, e);
				return List.<ClaimRelation>of();
			}
		}).orElse(List.of());
	}

	private static boolean isSelected(ArticleView view, String id) {
		return view.selectedElements().stream().anyMatch(element -> element instanceof Element e && e.getId().equals(id));
	}

	private static Optional<Claim> find(ClaimRelation relation, boolean first) {
		String claim = first ? relation.getArg1() : relation.getArg2();
		String document = first ? relation.getArg1Document() : relation.getArg2Document();
		return Workspace.corpus().flatMap(store -> {
			try {
				return store.find(claim, document, Workspace.annotator()).map(Located::element).filter(Claim.class::isInstance)
						.map(Claim.class::cast);
			} catch (CorpusException e) {
				Jobs.trouble(Messages.Editor_noDocument, e);
				return Optional.empty();
			}
		});
	}

	private static void go(ClaimRelation relation, boolean first) {
		find(relation, first).ifPresent(claim -> {
			last = relation;
			arrived = claim.getId();
			reveal(claim, first ? relation.getArg1Document() : relation.getArg2Document());
		});
	}

	private static void reveal(Claim claim, String document) {
		Optional<PairView> pair = Documents.pair();
		if (pair.isPresent()) {
			pair.get().bring(document).orElseGet(() -> pair.get().beside(document)).reveal(claim.getId());
		} else {
			Documents.reveal(claim, document);
		}
	}
}
