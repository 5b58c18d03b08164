// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;

/** Which attributes of an element are an annotator's judgement, and not its place, its identity or its history. */
public final class Features {
	private static final Set<EAttribute> NOT_JUDGED = Set.of(Literals.SPAN_ELEMENT__SPAN, Literals.CLAIM__ADJUDICATOR_ADDED, Literals.ANCHOR__KIND,
			Literals.CLAIM_RELATION__ARG1, Literals.CLAIM_RELATION__ARG1_DOCUMENT, Literals.CLAIM_RELATION__ARG2,
			Literals.CLAIM_RELATION__ARG2_DOCUMENT);
	/** Free words: two people never write the same, and need not. */
	private static final Set<EAttribute> WORDS = Set.of(Literals.CLAIM_RELATION__NOTE, Literals.SPAN_ELEMENT__CORRECTION, Literals.CLAIM_RELATION__STATUS);

	private Features() {
	}

	/** What is decided or compared, in the order of the model. */
	public static List<EAttribute> judged(Element element) {
		List<EAttribute> judged = new ArrayList<>();
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			boolean history = attribute.getEContainingClass() == Literals.IDENTIFIED || attribute.getEContainingClass() == Literals.ELEMENT;
			if (!history && !NOT_JUDGED.contains(attribute)) {
				judged.add(attribute);
			}
		}
		return judged;
	}

	/** Whether it is a free remark, in which differing is no disagreement. */
	public static boolean isRemark(EAttribute attribute) {
		return WORDS.contains(attribute);
	}

	/** Whether it holds the id of a source entity. */
	public static boolean isEntity(EAttribute attribute) {
		return attribute == Literals.SOURCE_MENTION__ENTITY || attribute == Literals.ATTRIBUTION__ENTITY;
	}
}
