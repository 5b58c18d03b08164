// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.canvas;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.isnad.layout.TextRange;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;

/**
 * Lets the article be read with a screen reader: as a text with a caret, a selection and the annotations as attributes of the
 * text, and the annotations in sight as things that can be selected. What was selected or edited is told by the description
 * of the canvas: screen readers speak it when it changes. UI thread only.
 */
final class CanvasAccessibility {

	/** As many characters of an annotation's words are said. */
	private static final int QUOTE = 160;

	private final AnnotationCanvas canvas;
	private final ArticleState state;
	private final Accessible accessible;
	private final SpokenText text;
	private final SpokenChildren children;
	private Function<Object, Spoken> words = key -> null;
	private String name = ""; //$NON-NLS-1$
	private String description = ""; //$NON-NLS-1$
	private SpansAt spans;
	private Scene indexed;
	private boolean heard;
	private int caret;
	private TextRange range = new TextRange(0, 0);
	private Set<Object> selected = Set.of();
	private List<Object> around = List.of();

	CanvasAccessibility(AnnotationCanvas canvas, ArticleState state) {
		this.canvas = canvas;
		this.state = state;
		this.accessible = canvas.getAccessible();
		text = new SpokenText(canvas, state, "gtk".equals(SWT.getPlatform())); //$NON-NLS-1$
		children = new SpokenChildren(canvas, this);
		accessible.addAccessibleListener(new Names());
		accessible.addAccessibleControlListener(new Role());
		accessible.addAccessibleControlListener(children);
		accessible.addAccessibleTextListener(text);
		accessible.addAccessibleAttributeListener(new SpokenAttributes(canvas, this));
	}

	void setName(String newName) {
		name = newName;
		accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	void setWords(Function<Object, Spoken> newWords) {
		words = newWords;
	}

	SpokenText text() {
		return text;
	}

	SpokenChildren children() {
		return children;
	}

	/** What was said last about the canvas. */
	String description() {
		return description;
	}

	/** The annotations of the scene by place. */
	SpansAt spans() {
		if (indexed != state.scene()) {
			indexed = state.scene();
			spans = new SpansAt(indexed);
		}
		return spans;
	}

	/** What is to be said of an annotation; the word of its chip where nobody knows more. */
	Spoken spoken(Object key) {
		Spoken spoken = words.apply(key);
		SceneSpan span = state.scene().span(key);
		return spoken != null ? spoken : new Spoken("annotation", span == null ? "" : span.word(), List.of(), List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Layer, type and words of an annotation. */
	String name(Object key) {
		SceneSpan span = state.scene().span(key);
		return NLS.bind(Messages.Spoken_of, spoken(key).name(), span == null ? "" : quote(state.scene(), span)); //$NON-NLS-1$
	}

	/** Its tags and its chain. */
	String details(Object key) {
		Spoken spoken = spoken(key);
		String tags = String.join(", ", spoken.tags()); //$NON-NLS-1$
		if (spoken.chain().isEmpty()) {
			return tags;
		}
		String chain = NLS.bind(Messages.Spoken_attributed, spoken.chainLine());
		return tags.isEmpty() ? chain : tags + ". " + chain; //$NON-NLS-1$
	}

	private String quote(Scene scene, SceneSpan span) {
		SpokenOffsets source = scene == state.scene() ? text.offsets() : new SpokenOffsets(scene.text(), false);
		StringBuilder quote = new StringBuilder();
		for (TextRange part : span.fragments()) {
			quote.append(quote.isEmpty() ? "" : " \u2026 "); //$NON-NLS-1$ //$NON-NLS-2$
			int end = Math.min(part.end(), part.begin() + QUOTE - Math.min(QUOTE, quote.length()));
			quote.append(source.words(part.begin(), end).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
			if (end < part.end()) {
				return quote.append('\u2026').toString();
			}
		}
		return quote.toString();
	}

	/** Another scene took the place of one, what is hidden included; says what was marked, changed or removed, if anybody listens. */
	void shown(Scene before) {
		Scene now = canvas.scene();
		if (!before.text().equals(now.text())) {
			if (heard) {
				accessible.textChanged(ACC.TEXT_DELETE, 0, text.lengthOf(before.text()));
				accessible.textChanged(ACC.TEXT_INSERT, 0, text.lengthOf(now.text()));
			}
			moved();
			description = ""; //$NON-NLS-1$
		} else if (heard) {
			moved();
			String news = new SpokenNews(before, now).tell(this::newsOf);
			if (!news.isEmpty()) {
				accessible.sendEvent(ACC.EVENT_TEXT_ATTRIBUTE_CHANGED, null);
				say(news);
			}
		}
		children.prune();
	}

	private String newsOf(Scene scene, SceneSpan span) {
		Spoken spoken = scene == canvas.scene() ? spoken(span.key()) : null;
		return NLS.bind(Messages.Spoken_of, spoken == null ? span.word() : spoken.name(), quote(scene, span));
	}

	/** The caret or the selection may have moved. */
	void moved() {
		boolean caretMoved = caret != state.caret();
		caret = state.caret();
		if (caretMoved) {
			accessible.textCaretMoved(text.offsets().spoken(caret));
		}
		if (!range.equals(state.range()) && !(range.isEmpty() && state.range().isEmpty())) {
			accessible.textSelectionChanged();
		}
		range = state.range();
		if (!selected.equals(state.selected())) {
			selectedOthers();
		} else if (caretMoved && selected.isEmpty() && heard) {
			walkedInto();
		}
	}

	private void selectedOthers() {
		Set<Object> before = selected;
		selected = state.selected();
		before.stream().filter(key -> !selected.contains(key)).forEach(key -> children.selected(key, false));
		selected.stream().filter(key -> !before.contains(key)).forEach(key -> children.selected(key, true));
		accessible.sendEvent(ACC.EVENT_SELECTION_CHANGED, null);
		if (heard) {
			around = selected.isEmpty() ? around : List.copyOf(selected);
			String words = selected.stream().map(this::words).collect(Collectors.joining("; ")); //$NON-NLS-1$
			// what was just marked is selected by the way: once is enough
			if (!description.equals(NLS.bind(Messages.Spoken_added, words))) {
				say(words);
			}
		}
	}

	private String words(Object key) {
		String details = details(key);
		return details.isEmpty() ? name(key) : name(key) + ". " + details; //$NON-NLS-1$
	}

	/** Says in which annotations the caret has come to stand, the inner ones first. */
	private void walkedInto() {
		List<Object> now = spans().at(caret).reversed().stream().map(SceneSpan::key).toList();
		List<Object> entered = now.stream().filter(key -> !around.contains(key)).toList();
		around = now;
		say(entered.stream().map(key -> spoken(key).name()).collect(Collectors.joining("; "))); //$NON-NLS-1$
	}

	private void say(String news) {
		if (!news.equals(description)) {
			description = news;
			accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
		}
	}

	/** Answers the first question a screen reader asks; from then on what changes is told. */
	void nameAsked(AccessibleEvent event) {
		heard = true;
		event.result = name;
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			nameAsked(event);
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			heard = true;
			event.result = description;
		}
	}

	private final class Role extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			heard = true;
			event.detail = ACC.ROLE_TEXT;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			heard = true;
			event.detail = ACC.STATE_READONLY | ACC.STATE_MULTILINE | ACC.STATE_MULTISELECTABLE | ACC.STATE_FOCUSABLE
					| (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}
	}
}
