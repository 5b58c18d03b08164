// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Comment;
import org.isnad.model.Cue;
import org.isnad.model.Element;
import org.isnad.model.EventGroup;
import org.isnad.model.Identified;
import org.isnad.model.RelationSet;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.model.file.Ids;

/**
 * Gives elements ids made from what they say: by whom, in which document, layer, span, role. So a second run doubles nothing, and what was
 * rejected is recognised. For one set and one thread.
 */
public final class SuggestionIds {
	private final String pipeline;
	private final String document;
	private final boolean onlyMissing;
	private final Map<String, Integer> seen = new HashMap<>();

	private SuggestionIds(String by, String document, boolean onlyMissing) {
		this.pipeline = by;
		this.document = document;
		this.onlyMissing = onlyMissing;
	}

	/** Ids for everything that this pipeline suggests, whatever ids the engines gave. */
	static SuggestionIds forAll(String pipeline, String document) {
		return new SuggestionIds(pipeline, document, false);
	}

	/** Ids for what has none yet, such as annotations that another program made. */
	public static SuggestionIds forMissing(String by, String document) {
		return new SuggestionIds(by, document, true);
	}

	/** Gives the ids. */
	public void assign(AnnotationSet set) {
		assignAll(set.getClaims());
		assignAll(set.getSources());
		assignAll(set.getCues());
		assignAll(set.getAnchors());
		// An attribution's id is made of the ids of its parts, and those are there only now.
		assignAll(set.getAttributions());
	}

	/** Gives the ids. */
	public void assign(RelationSet set) {
		assignAll(set.getEvents());
		assignAll(set.getRelations());
	}

	private void assignAll(List<? extends Element> elements) {
		for (Element element : elements) {
			if (!onlyMissing || element.getId() == null) {
				element.setId(id(prefix(element), element.eClass().getName() + '|' + saying(element)));
			}
			int number = 0;
			for (Comment comment : element.getComments()) {
				if (!onlyMissing || comment.getId() == null) {
					comment.setId(id('m', element.getId() + '|' + number));
				}
				number++;
			}
		}
	}

	private static String saying(Element element) {
		return switch (element) {
		case Anchor anchor -> anchor.getSpan() + "|" + anchor.getKind(); //$NON-NLS-1$
		case SpanElement spanned -> String.valueOf(spanned.getSpan());
		case Attribution a -> idOf(a.getSource()) + '|' + a.getSourceRealization() + '|' + idOf(a.getCue()) + '|'
				+ a.getContent().stream().map(Identified::getId).toList();
		case ClaimRelation r -> r.getLabel() + '|' + r.getArg1Document() + '|' + r.getArg1() + '|' + r.getArg2Document() + '|' + r.getArg2();
		case EventGroup event -> Objects.toString(event.getLabel());
		default -> ""; //$NON-NLS-1$
		};
	}

	private static String idOf(Identified identified) {
		return identified == null ? "" : identified.getId(); //$NON-NLS-1$
	}

	private String id(char prefix, String saying) {
		String whole = pipeline + '|' + document + '|' + saying;
		int again = seen.merge(whole, 1, Integer::sum);
		return Ids.derived(prefix, again == 1 ? whole : whole + '#' + again);
	}

	private static char prefix(Element element) {
		return switch (element) {
		case Claim claim -> 'c';
		case SourceMention source -> 's';
		case Cue cue -> 'q';
		case Anchor anchor -> 'n';
		case Attribution attribution -> 'a';
		case ClaimRelation relation -> 'r';
		case EventGroup event -> 'v';
		default -> 'x';
		};
	}
}
