// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneLayer;
import org.isnad.scene.SceneSpan;

/**
 * How much of an article a canvas shows, and in which way: with which layers of annotation, only for reading, with its bidi
 * runs laid open, with which numbers beside it. The annotations themselves stay what they are. UI thread only.
 */
public final class Aspect {

	/** What is counted beside the text. */
	public enum Numbers {
		/** Paragraphs. */
		PARAGRAPHS,
		/** Paragraphs and the lines in them: "3.2" is the second line of the third paragraph. */
		LINES,
		/** Nothing. */
		NONE
	}

	private final AnnotationCanvas canvas;
	private Scene whole = Scene.EMPTY;
	private Set<SceneLayer> hidden = Set.of();
	private boolean reading;
	private List<Object> laidAside = List.of();
	private boolean proof;
	private Numbers numbers = Numbers.PARAGRAPHS;
	private List<TextRange> found = List.of();
	private List<Integer> problems = List.of();
	private final List<Runnable> listeners = new ArrayList<>();
	private Consumer<Collection<SceneLayer>> wanted = layers -> {
	};

	Aspect(AnnotationCanvas canvas) {
		this.canvas = canvas;
	}

	/** Takes a scene and answers with what is to be shown of it. */
	Scene shown(Scene scene) {
		whole = scene;
		return SceneLayer.without(scene, reading ? EnumSet.allOf(SceneLayer.class) : hidden);
	}

	/** The scene that was given, with what is hidden of it. */
	Scene whole() {
		return whole;
	}

	/** Adds a listener to changes of what is shown in which way. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		int selected = canvas.selectedKeys().size();
		canvas.setScene(whole);
		if (selected != canvas.selectedKeys().size()) {
			// what was taken away is no longer selected: those who listen are to know
			canvas.state().select(canvas.selectedKeys());
		}
		listeners.forEach(Runnable::run);
	}

	/** Hides some layers and shows the others. */
	public void setHidden(Collection<SceneLayer> layers) {
		hidden = Set.copyOf(layers);
		changed();
	}

	/** Sets who is told of layers that are hidden while something of them is to be selected. */
	public void onWanted(Consumer<Collection<SceneLayer>> listener) {
		wanted = listener;
	}

	/** Brings back what hides annotations that are to be selected. */
	void want(Collection<?> keys) {
		EnumSet<SceneLayer> layers = EnumSet.noneOf(SceneLayer.class);
		for (Object key : keys) {
			SceneSpan span = whole.span(key);
			if (span != null) {
				layers.addAll(SceneLayer.of(span));
			}
		}
		if (layers.isEmpty()) {
			return;
		}
		if (reading) {
			setReading(false);
		}
		layers.retainAll(hidden);
		if (!layers.isEmpty()) {
			wanted.accept(layers);
		}
	}

	/** Shows the text alone, in a wider column, or all again with what was selected before. */
	public void setReading(boolean only) {
		if (reading != only) {
			List<Object> selected = List.copyOf(canvas.selectedKeys());
			reading = only;
			changed();
			if (only) {
				laidAside = selected;
			} else if (canvas.selectedKeys().isEmpty() && canvas.selectedRange().isEmpty()) {
				canvas.select(laidAside);
			}
		}
	}

	/** Whether the text alone is shown. */
	public boolean isReading() {
		return reading;
	}

	/** Lays open the bidi runs and invisible characters, or shows the annotations again. The text does not move. */
	public void setProof(boolean open) {
		proof = open;
		changed();
		if (open) {
			canvas.revealCaret();
		}
	}

	/** Whether the bidi runs are laid open. */
	public boolean isProof() {
		return proof;
	}

	/** The rows at the foot of the canvas that are covered by the explanation of the boxes. */
	int foot() {
		return proof ? ProofStrip.HEIGHT : 0;
	}

	/** Sets what is counted beside the text. */
	public void setNumbers(Numbers newNumbers) {
		numbers = newNumbers;
		canvas.redraw();
	}

	Numbers numbers() {
		return numbers;
	}

	/** Tints places of the text that were found: in order, without overlap. */
	public void setFound(List<TextRange> places) {
		found = List.copyOf(places);
		canvas.redraw();
	}

	List<TextRange> found() {
		return found;
	}

	/** Sets the offsets at which the rules object to something, for the overview ruler. */
	public void setProblems(List<Integer> offsets) {
		problems = List.copyOf(offsets);
		canvas.redraw();
	}

	List<Integer> problems() {
		return problems;
	}
}
