// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp.suggest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.isnad.internal.rcp.Messages;
import org.isnad.model.Document;
import org.isnad.model.Span;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Selections;
import org.isnad.uima.Pipeline;

/** Over what of the open corpus pipelines run. */
public enum RunScope {
	/** The article in front. */
	DOCUMENT(Messages.Suggest_document),
	/** The words that are selected in it. */
	WORDS(Messages.Suggest_words),
	/** The documents that are selected in the list of the corpus. */
	DOCUMENTS(Messages.Suggest_documents),
	/** All documents. */
	CORPUS(Messages.Suggest_corpus);

	private static final String NAVIGATOR = "org.isnad.ui.views.corpus"; //$NON-NLS-1$

	private final String label;

	RunScope(String label) {
		this.label = label;
	}

	/**
	 * What a scope means at a moment.
	 *
	 * @param documents the documents
	 * @param words     the part of the one document, or null for all of it
	 */
	public record Target(Predicate<Document> documents, Span words) {
	}

	/** Its name as a choice. */
	public String label() {
		return label;
	}

	/** What it means now; empty where nothing of the kind is open or selected. UI thread. */
	public Optional<Target> target() {
		Optional<ArticleView> article = Documents.active();
		return switch (this) {
			case DOCUMENT -> article.map(view -> new Target(is(view.documentId()), null));
			case WORDS -> article.filter(view -> view.selectedText() != null).map(view -> new Target(is(view.documentId()), view.selectedText()));
			case DOCUMENTS -> Optional.of(selected()).filter(chosen -> !chosen.isEmpty())
				.map(chosen -> new Target(document -> chosen.contains(document.getId()), null));
			case CORPUS -> Optional.of(new Target(document -> true, null));
		};
	}

	/** Whether a pipeline can run over no more than this: what relates the claims of a corpus needs all of it. */
	public boolean suits(Pipeline pipeline) {
		return this == CORPUS || pipeline.scope() == Pipeline.Scope.DOCUMENT;
	}

	private static Predicate<Document> is(String id) {
		return document -> document.getId().equals(id);
	}

	private static List<String> selected() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		return Selections.elements(page.getSelection(NAVIGATOR), Document.class).stream().map(Document::getId).toList();
	}
}
