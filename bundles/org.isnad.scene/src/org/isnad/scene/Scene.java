// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.isnad.layout.Direction;

/**
 * All that the canvas shows of one document at one moment. Immutable; after an edit the canvas is given a new scene and lays
 * out anew only what differs.
 */
public final class Scene {

	/** Nothing at all. */
	public static final Scene EMPTY = new Scene("", Direction.RIGHT_TO_LEFT, List.of(), List.of(), key -> Chain.NONE); //$NON-NLS-1$

	private final String text;
	private final Direction direction;
	private final List<SceneSpan> spans;
	private final List<SceneArc> arcs;
	private final Function<Object, Chain> chains;
	private final Map<Object, SceneSpan> byKey;

	/**
	 * @param text      the article
	 * @param direction its base direction
	 * @param spans     the annotations in any order
	 * @param arcs      the links between them
	 * @param chains    the chain to light while the element with a key is selected; never answers null
	 */
	public Scene(String text, Direction direction, List<SceneSpan> spans, List<SceneArc> arcs, Function<Object, Chain> chains) {
		this.text = text;
		this.direction = direction;
		this.spans = spans.stream().sorted(Comparator.comparingInt(SceneSpan::begin)
				.thenComparing(Comparator.comparingInt(SceneSpan::end).reversed()).thenComparing(SceneSpan::form)).toList();
		this.arcs = List.copyOf(arcs);
		this.chains = chains;
		this.byKey = new IdentityHashMap<>(this.spans.size());
		this.spans.forEach(span -> byKey.put(span.key(), span));
	}

	/** The article. */
	public String text() {
		return text;
	}

	/** Its base direction. */
	public Direction direction() {
		return direction;
	}

	/** The annotations by where they begin, the longer first. */
	public List<SceneSpan> spans() {
		return spans;
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
