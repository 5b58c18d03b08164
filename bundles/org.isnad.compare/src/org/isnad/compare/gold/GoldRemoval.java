// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.core.CorpusException;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Element;

/** Takes something out of gold with what cannot stand without it; that is forgotten and so decided anew. */
final class GoldRemoval {
	private final Draft draft;
	private final String document;

	GoldRemoval(Draft draft, String document) {
		this.draft = draft;
		this.document = document;
	}

	void remove(Element element) throws CorpusException {
		if (element instanceof ClaimRelation relation) {
			EcoreUtil.remove(relation);
			return;
		}
		AnnotationSet gold = draft.work(document);
		for (Attribution attribution : new ArrayList<>(gold.getAttributions())) {
			if (attribution.eContainer() == gold && attribution != element && hangsOn(attribution, element)) {
				gold.getDecisions().removeIf(decision -> attribution.getId().equals(decision.getTarget()));
				remove(attribution);
			}
		}
		gold.getAnchors().forEach(anchor -> anchor.getClaims().remove(element));
		gold.getClaims().stream().filter(claim -> claim.getTimeAnchor() == element).forEach(claim -> claim.setTimeAnchor(null));
		if (element instanceof Claim) {
			relations(element.getId());
		}
		EcoreUtil.remove(element);
	}

	private static boolean hangsOn(Attribution attribution, Element element) {
		return attribution.getSource() == element || attribution.getCue() == element || attribution.getParent() == element || attribution.getContent().contains(element);
	}

	private void relations(String claim) {
		List<ClaimRelation> relations = draft.relations().getRelations();
		for (ClaimRelation relation : new ArrayList<>(relations)) {
			boolean first = document.equals(relation.getArg1Document()) && claim.equals(relation.getArg1());
			boolean second = document.equals(relation.getArg2Document()) && claim.equals(relation.getArg2());
			if (first || second) {
				draft.relations().getDecisions().removeIf(decision -> relation.getId().equals(decision.getTarget()));
				relations.remove(relation);
			}
		}
	}
}
