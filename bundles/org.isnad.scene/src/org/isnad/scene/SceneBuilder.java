// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.OpenSuggestions;
import org.isnad.core.Scheme;
import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/**
 * Makes the scene of a document from the model: the annotator's own elements, the suggestions nobody has decided yet, the
 * attributions as arcs and the relations as marks. Elements whose span does not fit the text are left out; the validator
 * reports them.
 */
public final class SceneBuilder {

	/** The two ends of an arc: attributions that share both are one arc. */
	private record Link(SpanElement from, SpanElement to) {
	}

	/** What decides the word of a chip. */
	private record Type(EClass layer, Object tag) {
	}

	/** How many marks a chip has at most. */
	private static final int MOST_MARKS = 3;

	private final CorpusStore store;
	private final Document document;
	private final String annotator;
	private final DocumentText text;
	private final Scheme scheme;
	private final Map<String, SourceEntity> entities = new HashMap<>();
	private final Map<Type, String> words = new HashMap<>();
	private final Map<String, List<SceneMark>> marks = new HashMap<>();
	private final List<SceneSpan> spans = new ArrayList<>();
	private final Set<SpanElement> shown = new HashSet<>();
	private final Map<Link, List<Object>> links = new LinkedHashMap<>();

	private SceneBuilder(CorpusStore store, Document document, String annotator) throws CorpusException {
		this.store = store;
		this.document = document;
		this.annotator = annotator;
		this.text = store.text(document.getId());
		this.scheme = store.scheme();
	}

	/**
	 * The scene of a document as an annotator sees it.
	 *
	 * @throws CorpusException if a file cannot be read
	 */
	public static Scene build(CorpusStore store, Document document, String annotator) throws CorpusException {
		return new SceneBuilder(store, document, annotator).build();
	}

	private Scene build() throws CorpusException {
		AnnotationSet own = store.annotations(document.getId(), annotator);
		store.sources().getEntities().forEach(entity -> entities.put(entity.getId(), entity));
		collectMarks(own);
		Standing standing = CorpusStore.GOLD.equals(annotator) ? Standing.GOLD : Standing.OWN;
		add(own, standing, null);
		List<AnnotationSet> suggestions = store.suggestions(document.getId());
		if (!suggestions.isEmpty()) {
			OpenSuggestions open = OpenSuggestions.beside(own);
			suggestions.forEach(suggested -> add(suggested, Standing.SUGGESTED, open));
		}
		List<SceneArc> arcs = links.entrySet().stream()
				.map(link -> new SceneArc(link.getValue(), link.getKey().from(), link.getKey().to())).toList();
		Direction direction = Direction.ofLanguage(store.languageOf(document));
		return new Scene(text.string(), direction, spans, arcs, new Chains(entities, document.getOutlet())::of);
	}

	private void collectMarks(AnnotationSet own) throws CorpusException {
		Map<String, Claim> claims = new HashMap<>();
		own.getClaims().forEach(claim -> claims.put(claim.getId(), claim));
		Map<String, String> names = null;
		for (ClaimRelation relation : store.relations(annotator).getRelations()) {
			boolean first = document.getId().equals(relation.getArg1Document());
			boolean second = document.getId().equals(relation.getArg2Document());
			if ((first || second) && names == null) {
				names = ElementLook.shortNames(store);
			}
			if (first) {
				mark(relation, relation.getArg1(), relation.getArg2(), relation.getArg2Document(), claims, names);
			}
			if (second) {
				mark(relation, relation.getArg2(), relation.getArg1(), relation.getArg1Document(), claims, names);
			}
		}
	}

	private void mark(ClaimRelation relation, String here, String there, String otherDocument, Map<String, Claim> claims,
			Map<String, String> names) {
		String place;
		Claim other = claims.get(there);
		if (document.getId().equals(otherDocument)) {
			place = other == null || other.getSpan() == null ? "?" //$NON-NLS-1$
					: "\u00B6 " + (text.paragraphAt(other.getSpan().begin()) + 1); //$NON-NLS-1$
		} else {
			place = names.getOrDefault(otherDocument, otherDocument);
		}
		marks.computeIfAbsent(here, id -> new ArrayList<>()).add(new SceneMark(relation,
				ElementLook.relationGlyph(relation.getLabel()), ElementLook.relationTone(relation.getLabel()), place));
	}

	/** Adds a set; of suggestions, those that are open. */
	private void add(AnnotationSet set, Standing standing, OpenSuggestions open) {
		List<SpanElement> elements = new ArrayList<>(set.getClaims());
		elements.addAll(set.getSources());
		elements.addAll(set.getCues());
		elements.addAll(set.getAnchors());
		for (SpanElement element : elements) {
			if (element.getSpan() != null && element.getSpan().isWellFormed(text.length()) && (open == null || open.isOpen(element))) {
				spans.add(span(element, standing));
				shown.add(element);
			}
		}
		for (Attribution attribution : set.getAttributions()) {
			if (open == null || open.isOpen(attribution)) {
				addArcs(attribution, open);
			}
		}
	}

	private SceneSpan span(SpanElement element, Standing standing) {
		SpanForm form = switch (element) {
		case Claim claim -> SpanForm.BRACKET;
		case SourceMention mention -> SpanForm.BOX;
		default -> SpanForm.UNDERLINE;
		};
		List<TextRange> fragments = element.getSpan().fragments().stream().map(f -> new TextRange(f.begin(), f.end())).toList();
		boolean anchor = element instanceof Anchor;
		return new SceneSpan(element, form, anchor ? Tone.PLAIN : ElementLook.tone(element), standing,
				ElementLook.glyph(element), word(element), !anchor, fragments, shownMarks(element.getId()));
	}

	/** All marks of a claim, or the first few and one that stands for the rest. */
	private List<SceneMark> shownMarks(String id) {
		List<SceneMark> all = marks.getOrDefault(id, List.of());
		if (all.size() <= MOST_MARKS) {
			return all;
		}
		List<SceneMark> shown = new ArrayList<>(all.subList(0, MOST_MARKS - 1));
		SceneMark next = all.get(MOST_MARKS - 1);
		shown.add(new SceneMark(next.key(), Glyph.MORE, Tone.PLAIN, "+" + (all.size() - MOST_MARKS + 1))); //$NON-NLS-1$
		return shown;
	}

	/** The word of the chip. Looked up once for each tag: a document has many elements and few tags. */
	private String word(SpanElement element) {
		SourceEntity entity = element instanceof SourceMention mention ? entities.get(mention.getEntity()) : null;
		EObject typed = entity != null && entity.getSourceType() != null ? entity : element;
		Object tag = switch (typed) {
		case Claim claim -> claim.getClaimType();
		case Cue cue -> cue.getCueClass();
		case Anchor anchor -> anchor.getKind();
		case SourceEntity source -> source.getSourceType();
		default -> null;
		};
		return words.computeIfAbsent(new Type(typed.eClass(), tag), type -> ElementLook.type(typed, scheme));
	}

	private void addArcs(Attribution attribution, OpenSuggestions open) {
		SourceMention source = attribution.getSource();
		Cue cue = attribution.getCue();
		if (source != null && cue != null) {
			arc(attribution, source, cue, open);
		}
		SpanElement speaker = cue != null ? cue : source;
		if (speaker == null) {
			return;
		}
		for (Claim claim : attribution.getContent()) {
			arc(attribution, speaker, claim, open);
		}
		// a report of a report without words of its own: the arc goes on to the next speaker
		if (attribution.getContent().isEmpty()) {
			for (Attribution child : ChainWalker.children(attribution)) {
				SpanElement next = child.getCue() != null ? child.getCue() : child.getSource();
				if (next != null) {
					arc(attribution, speaker, next, open);
				}
			}
		}
	}

	/** An end that is suggested where the annotator marked the same is that mark. */
	private void arc(Attribution attribution, SpanElement first, SpanElement second, OpenSuggestions open) {
		SpanElement from = open == null ? first : open.known(first).orElse(first);
		SpanElement to = open == null ? second : open.known(second).orElse(second);
		if (shown.contains(from) && shown.contains(to) && from != to) {
			links.computeIfAbsent(new Link(from, to), link -> new ArrayList<>()).add(attribution);
		}
	}
}
