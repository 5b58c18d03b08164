// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

import org.isnad.layout.Direction;
import org.isnad.model.Identified;

/**
 * All that the canvas shows of one document at one moment. Immutable; after an edit the canvas is given a new scene and lays
 * out anew only what differs.
 */
public final class Scene {

	/**
	 * The order of the annotations: by where they begin, the longer first, then by form and by the id of the element, so that it does
	 * not depend on the order in which they were made.
	 */
	public static final Comparator<SceneSpan> ORDER = Scene::compare;

	/** Nothing at all. */
	public static final Scene EMPTY = new Scene("", Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE); //$NON-NLS-1$

	private final String text;
	private final Direction direction;
	private final List<SceneSpan> spans;
	private final List<SceneArc> arcs;
	private final Function<Object, Chain> chains;
	private final IdentityHashMap<Object, SceneSpan> byKey;
	/** The scene that this one was made from, as long as somebody holds it, and what was changed. */
	private WeakReference<Scene> before = new WeakReference<>(null);
	private SceneDelta delta;

	/**
	 * @param text      the article
	 * @param direction its base direction
	 * @param spans     the annotations in any order
	 * @param arcs      the links between them
	 * @param chains    the chain to light while the element with a key is selected; never answers null
	 */
	public Scene(String text, Direction direction, Collection<SceneSpan> spans, List<SceneArc> arcs, Function<Object, Chain> chains) {
		this(text, direction, spans.stream().sorted(ORDER).toList(), List.copyOf(arcs), chains, new IdentityHashMap<>(spans.size()));
		spans.forEach(span -> byKey.put(span.key(), span));
	}

	private Scene(String text, Direction direction, List<SceneSpan> sorted, List<SceneArc> arcs, Function<Object, Chain> chains,
			IdentityHashMap<Object, SceneSpan> byKey) {
		this.text = text;
		this.direction = direction;
		this.spans = sorted;
		this.arcs = arcs;
		this.chains = chains;
		this.byKey = byKey;
	}

	private static int compare(SceneSpan one, SceneSpan other) {
		if (one.begin() != other.begin()) {
			return Integer.compare(one.begin(), other.begin());
		}
		if (one.end() != other.end()) {
			return Integer.compare(other.end(), one.end());
		}
		int form = one.form().compareTo(other.form());
		int id = form != 0 ? form : id(one).compareTo(id(other));
		return id != 0 ? id : one.standing().compareTo(other.standing());
	}

	private static String id(SceneSpan span) {
		return span.key() instanceof Identified element && element.getId() != null ? element.getId() : ""; //$NON-NLS-1$
	}

	/**
	 * The scene after an edit. What is not named is shared with this one, so that a few changes in a long article cost little.
	 *
	 * @param removed annotations of this scene that are gone or look different now
	 * @param added   those that are new or look different
	 * @param newArcs all links
	 */
	@SuppressWarnings("unchecked")
	Scene changed(List<SceneSpan> removed, List<SceneSpan> added, List<SceneArc> newArcs) {
		List<SceneSpan> sorted = new ArrayList<>(spans);
		// copying the table is much quicker than filling one
		IdentityHashMap<Object, SceneSpan> keys = (IdentityHashMap<Object, SceneSpan>) byKey.clone();
		for (SceneSpan span : removed) {
			int at = Collections.binarySearch(sorted, span, ORDER);
			sorted.remove(at >= 0 && sorted.get(at) == span ? at : sorted.indexOf(span));
			keys.remove(span.key());
		}
		for (SceneSpan span : added) {
			int at = Collections.binarySearch(sorted, span, ORDER);
			sorted.add(at < 0 ? -at - 1 : at, span);
			keys.put(span.key(), span);
		}
		Scene scene = new Scene(text, direction, Collections.unmodifiableList(sorted), List.copyOf(newArcs), chains, keys);
		scene.before = new WeakReference<>(this);
		scene.delta = new SceneDelta(removed, added, newArcs != arcs);
		return scene;
	}

	/** What differs from an earlier scene of the same text. Known at once for the scene that this one was made from by an edit. */
	public SceneDelta since(Scene earlier) {
		return before.get() == earlier ? delta : SceneDelta.between(earlier, this);
	}

	/** The article. */
	public String text() {
		return text;
	}

	/** Its base direction. */
	public Direction direction() {
		return direction;
	}

	/** The annotations in {@link #ORDER}. */
	public List<SceneSpan> spans() {
		return spans;
	}

	/** The index of the first annotation that begins at an offset or after it. */
	public int firstFrom(int offset) {
		int low = 0;
		int high = spans.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (spans.get(middle).begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The links. */
	public List<SceneArc> arcs() {
		return arcs;
	}

	/** The annotation with a key, or null. */
	public SceneSpan span(Object key) {
		return byKey.get(key);
	}

	/** The chain to light for an element. */
	public Chain chain(Object key) {
		return chains.apply(key);
	}
}
