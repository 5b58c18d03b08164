// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.BlindShare;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.DocumentText;
import org.isnad.core.OpenSuggestions;
import org.isnad.core.edit.SessionChange;
import org.isnad.layout.Direction;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Corpus;
import org.isnad.model.Document;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;
import org.isnad.model.SpanElement;
import org.isnad.model.SuggestionDecision;

/**
 * The scene of a document that is being edited: follows each change by looking only at what the change names, so that an edit
 * in a document of 20 000 annotations costs little more than one in a short document. After each call the scene is the one
 * that would be made from the model anew. For one thread at a time, while nothing edits the model.
 */
public final class LiveScene {

	private final CorpusStore store;
	private final Document document;
	private final String annotator;
	private final Map<String, SourceEntity> entities = new HashMap<>();
	private Map<Object, SceneSpan> shown;
	private DocumentText text;
	private AnnotationSet own;
	private List<AnnotationSet> suggestions;
	private RelationSet relations;
	private SpanLook look;
	private Map<String, List<SceneMark>> marks;
	/** What is open of the suggestions; null while there are none. */
	private OpenSuggestions open;
	private AttributionArcs arcs;
	private Scene scene;

	private LiveScene(CorpusStore store, Document document, String annotator) {
		this.store = store;
		this.document = document;
		this.annotator = annotator;
	}

	/**
	 * The scene of a document as an annotator sees it.
	 *
	 * @throws CorpusException if a file cannot be read
	 */
	public static LiveScene of(CorpusStore store, Document document, String annotator) throws CorpusException {
		LiveScene live = new LiveScene(store, document, annotator);
		live.rebuild();
		return live;
	}

	/** The scene as of the last call. */
	public Scene scene() {
		return scene;
	}

	/**
	 * Makes the scene from the model anew: after files came or went.
	 *
	 * @throws CorpusException if a file cannot be read
	 */
	public Scene rebuild() throws CorpusException {
		text = store.text(document.getId());
		own = store.annotations(document.getId(), annotator);
		suggestions = BlindShare.isBlind(store.corpus(), document.getId()) ? List.of() : store.suggestions(document.getId());
		relations = store.relations(annotator);
		readEntities();
		look = new SpanLook(store.scheme(), entities);
		marks = RelationMarks.of(store, text, own, relations);
		open = suggestions.isEmpty() ? null : OpenSuggestions.beside(own);
		shown = new IdentityHashMap<>((int) elements(own).count());
		List<SceneSpan> spans = new ArrayList<>();
		elements(own).forEach(element -> show(element, spans));
		suggestions.forEach(set -> elements(set).forEach(element -> show(element, spans)));
		scene = new Scene(text.string(), Direction.ofLanguage(store.languageOf(document)), spans, makeArcs(),
				new Chains(entities, document.getOutlet())::of);
		return scene;
	}

	private void readEntities() throws CorpusException {
		entities.clear();
		entities.putAll(SameSources.of(store.sources().getEntities()).byId());
	}

	private static Stream<SpanElement> elements(AnnotationSet set) {
		return Stream.of(set.getClaims(), set.getSources(), set.getCues(), set.getAnchors()).flatMap(List::stream);
	}

	private void show(SpanElement element, List<SceneSpan> spans) {
		SceneSpan span = span(element);
		if (span != null) {
			shown.put(element, span);
			spans.add(span);
		}
	}

	/** How an element looks now; null if it is not to be seen. */
	private SceneSpan span(SpanElement element) {
		EObject set = element.eContainer();
		boolean mine = set == own;
		// What an edit took away is in no set any more.
		boolean suggested = !mine && set != null && suggestions.contains(set) && open.isOpen(element);
		if (!mine && !suggested || element.getSpan() == null || !element.getSpan().isWellFormed(text.length())) {
			return null;
		}
		Standing standing = suggested ? Standing.SUGGESTED : CorpusStore.GOLD.equals(annotator) ? Standing.GOLD : Standing.OWN;
		return look.of(element, standing, marks.getOrDefault(element.getId(), List.of()));
	}

	private List<SceneArc> makeArcs() {
		arcs = new AttributionArcs(shown);
		arcs.add(own, null);
		suggestions.forEach(set -> arcs.add(set, open));
		return arcs.arcs();
	}

	/**
	 * Follows an edit, an undo, a merge. The answer is the same scene if nothing of it changed.
	 *
	 * @throws CorpusException if a file cannot be read
	 */
	public Scene follow(SessionChange change) throws CorpusException {
		if (change.roots().stream().anyMatch(this::shakesAll)) {
			return rebuild();
		}
		if (change.roots().stream().noneMatch(this::isPartOfIt)) {
			return scene;
		}
		Set<SpanElement> touched = Collections.newSetFromMap(new IdentityHashMap<>());
		change.objects().stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).forEach(touched::add);
		followEntities(change, touched);
		followSuggestions(change, touched);
		followRelations(change, touched);
		replace(touched, movesArcs(change, touched));
		return scene;
	}

	/** Labels, language and titles are looked up once for the whole scene; they change rarely. */
	private boolean shakesAll(Root root) {
		return root instanceof Corpus || root instanceof Document other && (other == document || !marks.isEmpty())
				|| root instanceof AnnotationSet set && set.getDocument().equals(document.getId()) && isUnknown(set);
	}

	private boolean isUnknown(AnnotationSet set) {
		return switch (set.getKind()) {
		case SUGGESTIONS -> !suggestions.contains(set);
		default -> set.getAnnotator().equals(annotator) && set != own;
		};
	}

	private boolean isPartOfIt(Root root) {
		return root == own || root == relations || root instanceof SourceRegistry || suggestions.contains(root);
	}

	/** The kind of a source is that of its entity. */
	private void followEntities(SessionChange change, Set<SpanElement> touched) throws CorpusException {
		if (change.roots().stream().noneMatch(SourceRegistry.class::isInstance)) {
			return;
		}
		readEntities();
		Set<String> ids = new HashSet<>();
		change.objects().stream().filter(SourceEntity.class::isInstance).forEach(entity -> ids.add(((SourceEntity) entity).getId()));
		Stream.concat(Stream.of(own), suggestions.stream()).map(AnnotationSet::getSources).flatMap(List::stream)
				.filter(mention -> ids.contains(mention.getEntity())).forEach(touched::add);
	}

	/** What the annotator marks, accepts and rejects decides which suggestions are still open. */
	private void followSuggestions(SessionChange change, Set<SpanElement> touched) {
		if (suggestions.isEmpty() || change.roots().stream().noneMatch(root -> root == own || suggestions.contains(root))) {
			return;
		}
		open = OpenSuggestions.beside(own);
		suggestions.stream().flatMap(LiveScene::elements)
				.filter(element -> open.isOpen(element) != shown.containsKey(element)).forEach(touched::add);
	}

	/** A mark names the place of the other claim, so it changes with that claim as well. */
	private void followRelations(SessionChange change, Set<SpanElement> touched) {
		boolean related = touched.stream().anyMatch(element -> marks.containsKey(element.getId()));
		if (!related && !change.roots().contains(relations)) {
			return;
		}
		Map<String, List<SceneMark>> before = marks;
		marks = RelationMarks.of(store, text, own, relations);
		Stream.concat(Stream.of(own), suggestions.stream()).map(AnnotationSet::getClaims).flatMap(List::stream)
				.filter((Claim claim) -> !Objects.equals(before.get(claim.getId()), marks.get(claim.getId()))).forEach(touched::add);
	}

	/** An arc can only change with an attribution, with one of its ends, or with what the annotator decided of the suggestions. */
	private boolean movesArcs(SessionChange change, Set<SpanElement> touched) {
		return change.objects().stream().anyMatch(object -> object instanceof Attribution || object instanceof SuggestionDecision)
				|| touched.stream().anyMatch(arcs::dependOn);
	}

	private void replace(Set<SpanElement> touched, boolean arcsToo) {
		List<SceneSpan> removed = new ArrayList<>();
		List<SceneSpan> added = new ArrayList<>();
		for (SpanElement element : touched) {
			SceneSpan before = shown.get(element);
			SceneSpan now = span(element);
			if (Objects.equals(before, now)) {
				continue;
			}
			if (before != null) {
				removed.add(before);
				shown.remove(element);
			}
			if (now != null) {
				added.add(now);
				shown.put(element, now);
			}
		}
		List<SceneArc> links = arcsToo ? makeArcs() : scene.arcs();
		boolean sameLinks = links.equals(scene.arcs());
		if (!removed.isEmpty() || !added.isEmpty() || !sameLinks) {
			scene = scene.changed(removed, added, sameLinks ? scene.arcs() : links);
		}
	}
}
