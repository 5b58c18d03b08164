// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.isnad.layout.TextRange;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneArc;
import org.isnad.ui.annotator.canvas.VisualOrder.Caret;

/**
 * What is selected in an article: annotations, or text, or only a caret. Tells the canvas after each change.
 */
final class ArticleState {

	private final Runnable changed;
	private IntUnaryOperator whole = IntUnaryOperator.identity();
	private Scene scene = Scene.EMPTY;
	private Set<Object> selected = Set.of();
	private Object lastSelected;
	private Chain chain = Chain.NONE;
	private int anchor;
	private int caret;
	private boolean upstream;
	private Preview preview;

	/** A span while its edge is being dragged. */
	record Preview(Object key, List<TextRange> fragments) {
	}

	ArticleState(Runnable changed) {
		this.changed = changed;
	}

	/** Sets what leads from an offset inside a character to the character's begin: spans and found words may begin there, carets not. */
	void setWhole(IntUnaryOperator beginOfCharacter) {
		whole = beginOfCharacter;
	}

	/** Takes a new scene; what is selected stays so as far as it is still there. */
	void show(Scene newScene) {
		boolean sameText = scene.text().equals(newScene.text());
		scene = newScene;
		preview = null;
		if (!sameText) {
			caret = 0;
			anchor = 0;
			upstream = false;
		}
		selected = identitySet(selected.stream().filter(key -> scene.span(key) != null).toList());
		chain = chainOfSelection();
	}

	Scene scene() {
		return scene;
	}

	/** Selects annotations and drops the selection of text; the caret goes to the begin of the first. */
	void select(Collection<?> keys) {
		selected = identitySet(keys.stream().filter(key -> scene.span(key) != null).toList());
		chain = chainOfSelection();
		if (!selected.isEmpty()) {
			lastSelected = selected.iterator().next();
			caret = whole.applyAsInt(scene.span(lastSelected).begin());
			upstream = false;
		}
		anchor = caret;
		changed.run();
	}

	/** Adds an annotation to the selection or takes it out. */
	void toggle(Object key) {
		Set<Object> keys = new LinkedHashSet<>(selected);
		if (!keys.remove(key)) {
			keys.add(key);
		}
		select(keys);
	}

	private Chain chainOfSelection() {
		return selected.size() == 1 ? scene.chain(selected.iterator().next()) : Chain.NONE;
	}

	/** Selects text from one offset to another, which holds the caret; drops the selection of annotations. */
	void selectText(int from, int to) {
		selectText(from, new Caret(to, false));
	}

	/** The same with the place of the caret told exactly. */
	void selectText(int from, Caret to) {
		selected = Set.of();
		chain = Chain.NONE;
		anchor = whole.applyAsInt(Math.clamp(from, 0, scene.text().length()));
		caret = whole.applyAsInt(Math.clamp(to.offset(), 0, scene.text().length()));
		upstream = to.upstream();
		changed.run();
	}

	/** The selected annotations in the order in which they were selected. */
	Set<Object> selected() {
		return selected;
	}

	boolean isSelected(Object key) {
		return selected.contains(key);
	}

	/** The annotation that was selected last, if it is still there; else null. */
	Object lastSelected() {
		return lastSelected != null && scene.span(lastSelected) != null ? lastSelected : null;
	}

	/** The chain of the one selected annotation. */
	Chain chain() {
		return chain;
	}

	/** The selected annotations with all that belongs to their chain. */
	Set<Object> lit() {
		Set<Object> keys = new LinkedHashSet<>(selected);
		for (SceneArc arc : chain.arcs().isEmpty() ? List.<SceneArc>of() : scene.arcs()) {
			if (arc.keys().stream().anyMatch(chain.arcs()::contains)) {
				keys.add(arc.from());
				keys.add(arc.to());
			}
		}
		return identitySet(keys);
	}

	/** The selected text; empty, at the caret, if there is none. */
	TextRange range() {
		return new TextRange(Math.min(anchor, caret), Math.max(anchor, caret));
	}

	int caret() {
		return caret;
	}

	/** Where the caret stands, and to which of its neighbours it clings. */
	Caret caretPlace() {
		return new Caret(caret, upstream);
	}

	int anchor() {
		return anchor;
	}

	Preview preview() {
		return preview;
	}

	void preview(Preview newPreview) {
		preview = newPreview;
		changed.run();
	}

	private static Set<Object> identitySet(Collection<?> keys) {
		Map<Object, Boolean> seen = new IdentityHashMap<>();
		Set<Object> set = new LinkedHashSet<>();
		keys.forEach(key -> {
			if (seen.put(key, true) == null) {
				set.add(key);
			}
		});
		return Collections.unmodifiableSet(set);
	}
}
