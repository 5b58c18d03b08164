// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.isnad.core.CorpusContext;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;

/** What is known about claims through their anchors and attributions. */
final class ClaimFacts {
	private final Map<Claim, List<Anchor>> anchors = new HashMap<>();
	private final Map<Claim, List<Attribution>> attributions = new HashMap<>();

	ClaimFacts(CorpusContext context) {
		for (AnnotationSet set : context.sets()) {
			for (Anchor anchor : set.getAnchors()) {
				anchor.getClaims().forEach(claim -> anchors.computeIfAbsent(claim, any -> new ArrayList<>()).add(anchor));
			}
			for (Attribution attribution : set.getAttributions()) {
				attribution.getContent().forEach(claim -> attributions.computeIfAbsent(claim, any -> new ArrayList<>()).add(attribution));
			}
		}
	}

	/** Whether each has a quantity of the same unit, with different values. */
	boolean quantitiesDiffer(Claim first, Claim second) {
		for (Anchor left : quantities(first)) {
			for (Anchor right : quantities(second)) {
				if (Objects.equals(left.getUnit(), right.getUnit()) && !Objects.equals(left.getValue(), right.getValue())) {
					return true;
				}
			}
		}
		return false;
	}

	private List<Anchor> quantities(Claim claim) {
		return anchors.getOrDefault(claim, List.of()).stream().filter(anchor -> anchor.getKind() == AnchorKind.QUANTITY).toList();
	}

	boolean hasTime(Claim claim) {
		return claim.getTimeAnchor() != null || anchors.getOrDefault(claim, List.of()).stream().anyMatch(anchor -> anchor.getKind() == AnchorKind.TIME);
	}

	/** Whether it speaks about a statement, or its author rejects what a source says. */
	boolean isDenial(Claim claim) {
		return "META".equals(claim.getClaimType()) || attributions.getOrDefault(claim, List.of()).stream().anyMatch(attribution -> "REJECT".equals(attribution.getAuthorCommitment())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How certain its sources and its author are of it, as a set that can be compared. */
	Set<String> commitments(Claim claim) {
		Set<String> values = new TreeSet<>();
		values.add("claim " + claim.getFactuality()); //$NON-NLS-1$
		for (Attribution attribution : attributions.getOrDefault(claim, List.of())) {
			values.add(attribution.getFactuality() + " " + attribution.getAuthorCommitment()); //$NON-NLS-1$
		}
		return values;
	}
}
