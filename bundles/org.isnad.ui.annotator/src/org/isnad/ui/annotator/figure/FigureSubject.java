// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.edit.EditSession;
import org.isnad.figures.FigureFormat;
import org.isnad.figures.FigureOperation;
import org.isnad.figures.FigureOptions;
import org.isnad.figures.FigureRange;
import org.isnad.figures.FigureScene;
import org.isnad.layout.TextBlock;
import org.isnad.layout.TextBlocks;
import org.isnad.layout.TextRange;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.scene.ElementLook;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneSpan;
import org.isnad.scene.Standing;
import org.isnad.ui.annotator.ArticlePane;

/**
 * What a figure can be made of: an article, and what is selected in it. UI thread only.
 */
final class FigureSubject {

	private final CorpusStore store;
	private final Document document;
	private final String annotator;
	private final TextRange selected;
	private final TextBlock first;
	private final TextBlock last;
	private final int length;
	private final SceneSpan lit;
	private final TextBlocks blocks;

	private FigureSubject(CorpusStore store, Document document, String annotator, TextRange selected, int caret, SceneSpan lit) throws CorpusException {
		DocumentText text = store.text(document.getId());
		this.store = store;
		this.document = document;
		this.annotator = annotator;
		this.selected = selected;
		this.lit = lit;
		this.length = text.length();
		this.blocks = TextBlocks.of(text.string());
		this.first = blocks.at(selected == null ? caret : selected.begin());
		this.last = blocks.at(selected == null ? caret : Math.max(selected.begin(), selected.end() - 1));
	}

	/** The article of a pane, with the text or the annotations that are selected in it. */
	static FigureSubject of(ArticlePane pane, EditSession session) throws CorpusException {
		CorpusStore store = session.store();
		Document document = store.document(pane.documentId()).orElseThrow(() -> new CorpusException(Messages.Figure_failed, null, null));
		TextRange range = pane.canvas().selectedRange();
		List<SceneSpan> spans = pane.canvas().selectedKeys().stream().map(pane.canvas().scene()::span).filter(span -> span != null).toList();
		TextRange selected = range.isEmpty() ? null : range;
		if (selected == null && !spans.isEmpty()) {
			selected = new TextRange(spans.stream().mapToInt(SceneSpan::begin).min().getAsInt(), spans.stream().mapToInt(SceneSpan::end).max().getAsInt());
		}
		SceneSpan lit = spans.size() == 1 && spans.getFirst().key() instanceof Identified ? spans.getFirst() : null;
		return new FigureSubject(store, document, session.annotator(), selected, range.begin(), lit);
	}

	/** The stretch of text that is selected, if any is. */
	Optional<FigureRange> selection() {
		return selected == null || selected.isEmpty() ? Optional.empty() : Optional.of(new FigureRange.Offsets(selected.begin(), selected.end()));
	}

	/** The paragraphs of the selection or the caret. */
	FigureRange.Paragraphs paragraphs() {
		return new FigureRange.Paragraphs(first.paragraph(), last.paragraph());
	}

	/** The id of the one annotation that is selected. */
	Optional<String> lit() {
		return Optional.ofNullable(lit).map(span -> ((Identified) span.key()).getId());
	}

	/** Whether that annotation is one that nobody has accepted. */
	boolean isSuggestion() {
		return lit != null && lit.standing() == Standing.SUGGESTED;
	}

	/** As much of the document as a preview shows. */
	FigureRange beginning(int characters) {
		return length <= characters ? FigureRange.WHOLE : new FigureRange.Paragraphs(1, blocks.at(characters).paragraph());
	}

	/** A file name for the figure. */
	String fileName(FigureFormat format) {
		String name = ElementLook.shortName(document, store).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return (name.isEmpty() ? document.getId() : name) + "." + format.id(); //$NON-NLS-1$
	}

	/** The figure, ready to be drawn on any thread. */
	FigureOperation operation(FigureOptions options, FigureRange range, FigureFormat format, Path file) throws CorpusException {
		Scene scene = FigureScene.of(store, document, annotator, options);
		FigureOperation.Caption caption = new FigureOperation.Caption(ElementLook.documentTitle(document), store.languageOf(document));
		return new FigureOperation(scene, caption, options, range, format, file);
	}
}
