// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.RelationSet;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/**
 * The relations of the claims of one document, as marks beside their chips.
 */
final class RelationMarks {

	/** How many marks a chip has at most. */
	private static final int MOST = 3;

	private final String document;
	private final DocumentText text;
	private final AnnotationSet own;
	private final CorpusStore store;
	private final Map<String, List<SceneMark>> marks = new HashMap<>();
	private Map<String, Claim> claims;
	private Map<String, String> names;

	private RelationMarks(CorpusStore store, DocumentText text, AnnotationSet own) {
		this.store = store;
		this.document = own.getDocument();
		this.text = text;
		this.own = own;
	}

	/** The marks of each claim that has any, by the claim's id. */
	static Map<String, List<SceneMark>> of(CorpusStore store, DocumentText text, AnnotationSet own, RelationSet relations) {
		RelationMarks collector = new RelationMarks(store, text, own);
		relations.getRelations().forEach(collector::add);
		collector.marks.replaceAll((claim, all) -> shown(all));
		return collector.marks;
	}

	private void add(ClaimRelation relation) {
		if (document.equals(relation.getArg1Document())) {
			mark(relation, relation.getArg1(), relation.getArg2(), relation.getArg2Document());
		}
		if (document.equals(relation.getArg2Document())) {
			mark(relation, relation.getArg2(), relation.getArg1(), relation.getArg1Document());
		}
	}

	private void mark(ClaimRelation relation, String here, String there, String otherDocument) {
		String place = document.equals(otherDocument) ? paragraph(there) : name(otherDocument);
		marks.computeIfAbsent(here, id -> new ArrayList<>()).add(new SceneMark(relation,
				ElementLook.relationGlyph(relation.getLabel()), ElementLook.relationTone(relation.getLabel()), place));
	}

	private String paragraph(String id) {
		if (claims == null) {
			claims = new HashMap<>();
			own.getClaims().forEach(claim -> claims.put(claim.getId(), claim));
		}
		Claim claim = claims.get(id);
		return claim == null || claim.getSpan() == null ? "?" : "\u00B6 " + (text.paragraphAt(claim.getSpan().begin()) + 1); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String name(String otherDocument) {
		if (names == null) {
			names = ElementLook.shortNames(store);
		}
		return names.getOrDefault(otherDocument, otherDocument);
	}

	/** All marks of a claim, or the first few and one that stands for the rest. */
	private static List<SceneMark> shown(List<SceneMark> all) {
		if (all.size() <= MOST) {
			return all;
		}
		List<SceneMark> shown = new ArrayList<>(all.subList(0, MOST - 1));
		SceneMark next = all.get(MOST - 1);
		shown.add(new SceneMark(next.key(), Glyph.MORE, Tone.PLAIN, "+" + (all.size() - MOST + 1))); //$NON-NLS-1$
		return shown;
	}
}
