// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Located;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Workspace;

/**
 * Goes from one claim of a relation to the other, and back with the same key. UI thread.
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
		Workspace.corpus().ifPresent(store -> reveal(relation, !atFirst, store));
	}

	/** Goes along a relation from one of its claims to the other. */
	public static void along(ClaimRelation relation, Claim from) {
		Workspace.corpus().ifPresent(store -> reveal(relation, !from.getId().equals(relation.getArg1()), store));
	}

	/** Goes from a claim along the relation by which the user came, else along its first. */
	public static void from(Claim claim) {
		Workspace.corpus().ifPresent(store -> {
			try {
				ClaimRelation way = last != null && claim.getId().equals(arrived) ? last
						: store.relations(Workspace.annotator()).getRelations().stream()
								.filter(relation -> claim.getId().equals(relation.getArg1()) || claim.getId().equals(relation.getArg2()))
								.findFirst().orElse(null);
				if (way != null) {
					reveal(way, !claim.getId().equals(way.getArg1()), store);
				}
			} catch (CorpusException e) {
				Jobs.trouble(Messages.Editor_noDocument, e);
			}
		});
	}

	private static boolean isSelected(ArticleView view, String id) {
		return view.selectedElements().stream().anyMatch(element -> element instanceof Element e && e.getId().equals(id));
	}

	private static void reveal(ClaimRelation relation, boolean first, CorpusStore store) {
		String claim = first ? relation.getArg1() : relation.getArg2();
		String document = first ? relation.getArg1Document() : relation.getArg2Document();
		try {
			Element element = store.find(claim, document, Workspace.annotator()).map(Located::element).orElse(null);
			if (element != null) {
				last = relation;
				arrived = claim;
				Documents.reveal(element, document);
			}
		} catch (CorpusException e) {
			Jobs.trouble(Messages.Editor_noDocument, e);
		}
	}
}
