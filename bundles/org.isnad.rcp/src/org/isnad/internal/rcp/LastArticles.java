// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.edit.EditSession;
import org.isnad.model.Document;
import org.isnad.ui.ArticleHost;
import org.isnad.ui.ArticlePlace;
import org.isnad.ui.ArticleView;
import org.isnad.ui.Documents;
import org.isnad.ui.Jobs;
import org.isnad.ui.Settings;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;

/**
 * Opens a corpus where it was left: with the articles that were open, each at its place, or with the first article. The places
 * are remembered as soon as the user rests, so that a window that is killed comes back there too.
 */
final class LastArticles implements WorkspaceListener {

	private static final String KEY = "articles."; //$NON-NLS-1$
	/** So long after the last key, click or turn of the wheel the places are written, in milliseconds. */
	private static final int REST = 1500;
	private static final int[] INPUT = { SWT.KeyUp, SWT.MouseUp, SWT.MouseVerticalWheel, SWT.Selection };

	private final IWorkbenchWindow window;
	private final Runnable rested = this::rested;
	/** Whether the articles were opened again: before that, what is open is not what was left. */
	private boolean restored;

	LastArticles(IWorkbenchWindow window) {
		this.window = window;
		Shell shell = window.getShell();
		Display display = shell.getDisplay();
		Listener input = event -> display.timerExec(REST, rested);
		for (int type : INPUT) {
			display.addFilter(type, input);
			shell.addDisposeListener(event -> display.removeFilter(type, input));
		}
	}

	@Override
	public void opened(EditSession session) {
		Start.rememberOpen(session.store().folder());
		// After the views have shown the corpus, so that the list is there before the article.
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (Workspace.session().filter(open -> open == session).isPresent() && Documents.active().isEmpty()) {
				open(session.store());
			}
			restored = true;
		});
	}

	@Override
	public void closing(EditSession session) {
		remember(session.store());
		restored = false;
	}

	private void rested() {
		if (restored && !window.getShell().isDisposed()) {
			Workspace.corpus().ifPresent(this::remember);
		}
	}

	private void remember(CorpusStore store) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		List<List<ArticlePlace>> editors = new ArrayList<>();
		int front = -1;
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart editor = reference.getEditor(false);
			ArticleHost host = editor == null ? null : editor.getAdapter(ArticleHost.class);
			if (host != null) {
				front = editor == page.getActiveEditor() ? editors.size() : front;
				editors.add(host.articles().stream().map(ArticleView::place).toList());
			}
		}
		String places = new OpenArticles(editors, front).encode();
		if (!places.equals(Settings.remembered(key(store), ""))) { //$NON-NLS-1$
			Settings.remember(key(store), places);
		}
	}

	private static void open(CorpusStore store) {
		try {
			List<Document> all = store.documents();
			Set<String> ids = all.stream().map(Document::getId).collect(Collectors.toSet());
			OpenArticles last = OpenArticles.decode(Settings.remembered(key(store), ""), ids::contains); //$NON-NLS-1$
			for (List<ArticlePlace> editor : last.editors()) {
				open(editor);
			}
			if (last.editors().isEmpty()) {
				all.stream().findFirst().ifPresent(document -> Documents.open(document.getId()));
			} else if (last.front() < last.editors().size() - 1) {
				open(last.editors().get(last.front()));
			}
		} catch (CorpusException e) {
			Jobs.trouble(Messages.LastArticle_failed, e);
		}
	}

	/** Opens one article or two side by side, or brings them to the front. */
	private static void open(List<ArticlePlace> places) {
		Optional<? extends ArticleHost> host = places.size() > 1
			? Documents.openPair(places.get(0).documentId(), places.get(1).documentId())
			: Documents.open(places.get(0).documentId()).map(editor -> editor.getAdapter(ArticleHost.class));
		host.ifPresent(shown -> {
			for (int i = 0; i < places.size() && i < shown.articles().size(); i++) {
				shown.articles().get(i).show(places.get(i));
			}
		});
	}

	private static String key(CorpusStore store) {
		return KEY + Integer.toHexString(store.folder().toAbsolutePath().hashCode());
	}
}
