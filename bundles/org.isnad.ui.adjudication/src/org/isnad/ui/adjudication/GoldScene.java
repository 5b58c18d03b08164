// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.isnad.compare.gold.Docket;
import org.isnad.compare.gold.Item;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.layout.Direction;
import org.isnad.layout.SpanForm;
import org.isnad.layout.TextRange;
import org.isnad.model.Anchor;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.Fragment;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.scene.Chain;
import org.isnad.scene.ElementLook;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.scene.SceneMark;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/**
 * The document with what is gold, and with what annotators disagree about where they first have it. The keys of the spans are the items'
 * own keys, one object each, so that what is selected in the article is an item.
 */
final class GoldScene {
	private final Map<String, String> keys = new HashMap<>();
	private final Map<String, Item> items = new LinkedHashMap<>();
	private Scene scene = Scene.EMPTY;

	/** Makes the scene of a docket. */
	static GoldScene of(CorpusStore store, Docket docket, GoldScene before) throws CorpusException {
		GoldScene made = new GoldScene();
		made.keys.putAll(before.keys);
		made.build(store, docket);
		return made;
	}

	Scene scene() {
		return scene;
	}

	/** The item of a key of the scene, or of a mark in it. */
	Item item(Object key) {
		return items.get(key);
	}

	/** The keys of the spans that an item stands on: its own, or those of its ends. */
	List<Object> keysOf(Item item, Docket docket) {
		if (scene.span(keys.get(item.key())) != null) {
			return List.of(keys.get(item.key()));
		}
		Element element = element(item);
		Stream<? extends Element> ends = element instanceof Attribution attribution
				? Stream.concat(Stream.of(attribution.getSource(), attribution.getCue()), attribution.getContent().stream()) : Stream.empty();
		if (element instanceof ClaimRelation relation) {
			return docket.itemOf(end(relation, docket.document())).map(claim -> (Object) keys.get(claim.key())).filter(key -> scene.span(key) != null).map(List::of).orElse(List.of());
		}
		return ends.filter(end -> end != null).flatMap(end -> docket.itemOf(end.getId()).stream()).map(end -> (Object) keys.get(end.key()))
				.filter(key -> key != null && scene.span(key) != null).toList();
	}

	/** The claim of a relation that is in the document; the first, if both are. */
	private static String end(ClaimRelation relation, String document) {
		return document.equals(relation.getArg1Document()) ? relation.getArg1() : relation.getArg2();
	}

	/** What of an item is drawn: the gold element, else that of most annotators. */
	static Element element(Item item) {
		return item.gold() != null || item.versions().isEmpty() ? item.gold() : item.versions().get(0).element();
	}

	private void build(CorpusStore store, Docket docket) throws CorpusException {
		String text = store.text(docket.document()).string();
		Map<String, List<SceneMark>> marks = marks(docket);
		Map<Element, Object> keyOf = new IdentityHashMap<>();
		List<SceneSpan> spans = new ArrayList<>();
		for (Item item : docket.items()) {
			String key = keys.computeIfAbsent(item.key(), String::new);
			items.put(key, item);
			boolean leftOut = item.gold() == null && !item.status().isOpen();
			if (!leftOut && element(item) instanceof SpanElement element && element.getSpan() != null && element.getSpan().isWellFormed(text.length())) {
				spans.add(span(item, key, element, marks.getOrDefault(item.key(), List.of())));
				item.members().values().forEach(member -> keyOf.put(member, key));
				keyOf.put(element, key);
			}
		}
		Document document = store.document(docket.document()).orElseThrow();
		scene = new Scene(text, Direction.ofLanguage(store.languageOf(document)), spans, arcs(store, docket, keyOf), any -> Chain.NONE);
	}

	private static SceneSpan span(Item item, String key, SpanElement element, List<SceneMark> marks) {
		boolean open = item.status().isOpen();
		SpanForm form = switch (item.layer()) {
		case CLAIM -> SpanForm.BRACKET;
		case SOURCE -> SpanForm.BOX;
		default -> SpanForm.UNDERLINE;
		};
		boolean anchor = element instanceof Anchor;
		Tone tone = anchor ? Tone.PLAIN : ElementLook.tone(element);
		Glyph glyph = open ? ItemWords.glyph(item) : ElementLook.glyph(element);
		return new SceneSpan(key, form, tone, open ? Standing.DISPUTED : Standing.GOLD, glyph, open ? ItemWords.chip(item) : "", open || !anchor, ranges(element.getSpan()), marks); //$NON-NLS-1$
	}

	static List<TextRange> ranges(Span span) {
		List<TextRange> ranges = new ArrayList<>();
		for (Fragment fragment : span.fragments()) {
			ranges.add(new TextRange(fragment.begin(), fragment.end()));
		}
		return ranges;
	}

	/** What is open of attributions is marked at their cue, of relations at their first claim. */
	private Map<String, List<SceneMark>> marks(Docket docket) {
		Map<String, List<SceneMark>> marks = new HashMap<>();
		for (Item item : docket.open()) {
			Element element = element(item);
			Element at = element instanceof Attribution attribution ? attribution.getCue() != null ? attribution.getCue() : attribution.getSource() : null;
			String id = at != null ? at.getId() : element instanceof ClaimRelation relation ? end(relation, docket.document()) : null;
			if (id != null && !item.waits()) {
				String key = keys.computeIfAbsent(item.key(), String::new);
				Glyph glyph = item.layer() == Layer.RELATION ? ElementLook.relationGlyph(((ClaimRelation) element).getLabel()) : ItemWords.glyph(item);
				docket.itemOf(id).ifPresent(on -> marks.computeIfAbsent(on.key(), any -> new ArrayList<>())
						.add(new SceneMark(key, glyph, Tone.DISAGREEMENT, ItemWords.chip(item))));
			}
		}
		return marks;
	}

	private static List<SceneArc> arcs(CorpusStore store, Docket docket, Map<Element, Object> keyOf) throws CorpusException {
		List<SceneArc> arcs = new ArrayList<>();
		for (Attribution attribution : store.annotations(docket.document(), CorpusStore.GOLD).getAttributions()) {
			Object cue = keyOf.get(attribution.getCue());
			Object source = keyOf.get(attribution.getSource());
			if (source != null && cue != null) {
				arcs.add(new SceneArc(List.of(attribution), source, cue));
			}
			attribution.getContent().stream().map(keyOf::get).filter(claim -> claim != null && cue != null).forEach(claim -> arcs.add(new SceneArc(List.of(attribution), cue, claim)));
		}
		return arcs;
	}
}
