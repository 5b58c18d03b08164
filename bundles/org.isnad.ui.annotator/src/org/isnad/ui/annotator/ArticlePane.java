// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.isnad.core.CorpusException;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.layout.TextRange;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.scene.SceneSpan;
import org.isnad.ui.ArticlePlace;
import org.isnad.ui.ArticleView;
import org.isnad.ui.DocumentInput;
import org.isnad.ui.ElementLabels;
import org.isnad.ui.Jobs;
import org.isnad.ui.KeyContext;
import org.isnad.ui.PendingRelation;
import org.isnad.ui.Workspace;
import org.isnad.ui.WorkspaceListener;
import org.isnad.ui.annotator.canvas.AnnotationCanvas;

/**
 * One article with all that belongs to working in it: the bar above it, the line to look for words, the canvas with its
 * gestures, and the selection it publishes. It follows the corpus whether or not it has the focus. An editor shows one, or two
 * side by side. UI thread only.
 */
public final class ArticlePane extends Composite implements ArticleView {

	/** Whoever shows the pane. */
	public interface Frame {

		/** The article is shown, or was changed; its title may be another one. */
		void shown(ArticlePane pane, Document document);

		/** The document is no longer in the corpus. */
		void gone(ArticlePane pane);
	}

	private final Path corpus;
	private final String documentId;
	private final Frame frame;
	private final DocumentBar bar;
	private final FindBar find;
	private final AnnotationCanvas canvas;
	private final ArticleSelection selection;
	private final LinkGesture link;
	private final ArticleLoader loader;
	/** What is done as soon as there is room. */
	private final Deque<Runnable> waiting = new ArrayDeque<>();
	/** The place to go to when the scene is there. */
	private ArticlePlace wanted;

	/** Shows a document of the open corpus; the site is that of the editor around the pane. */
	public ArticlePane(Composite parent, IEditorSite site, DocumentInput input, Frame frame) {
		super(parent, SWT.NONE);
		this.corpus = input.corpus();
		this.documentId = input.documentId();
		this.frame = frame;
		GridLayout grid = new GridLayout();
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 0;
		setLayout(grid);
		bar = new DocumentBar(this);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		find = new FindBar(this, this::canvas);
		canvas = new AnnotationCanvas(this);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas.setSpokenName(input.getName());
		canvas.setEmptyHints(Messages.Editor_opening, ""); //$NON-NLS-1$
		ArticleLook.follow(canvas);
		bar.addTools(canvas);
		ArticleProblems.follow(canvas, documentId);
		selection = new ArticleSelection(canvas, documentId);
		link = new LinkGesture(canvas, documentId);
		canvas.addCanvasListener(new CanvasEdits(canvas, selection));
		canvas.addCanvasListener(new SelectionCount(canvas, bar::showSelection));
		KeyContext.whileFocused(canvas, site, KeyContext.ARTICLE);
		canvas.addListener(SWT.Resize, event -> catchUp());
		PendingRelation.listen(canvas, this::promptForRelation);
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				PendingRelation.forget();
			}
		});
		loader = new ArticleLoader(canvas, this::show);
		Workspace.listen(canvas, new Refresh());
		open();
		promptForRelation();
	}

	/** Keeps the pane in step with the corpus. */
	private final class Refresh implements WorkspaceListener {

		@Override
		public void changed(SessionChange change) {
			if (concerns(change) && loader.follow(change)) {
				show();
			}
		}

		@Override
		public void contentChanged() {
			open();
		}

		@Override
		public void opened(EditSession session) {
			open();
		}
	}

	/** While a claim waits to be related, every article says how that is ended. */
	private void promptForRelation() {
		if (!canvas.isPicking()) {
			canvas.setPrompt(PendingRelation.first().map(claim -> Messages.Relate_prompt).orElse(null));
		}
	}

	private boolean concerns(SessionChange change) {
		for (Root root : change.roots()) {
			boolean ofAnother = root instanceof AnnotationSet set && !set.getDocument().equals(documentId)
					|| root instanceof Document document && !document.getId().equals(documentId);
			if (!ofAnother) {
				return true;
			}
		}
		return false;
	}

	/** The session in which the article is edited; null while another corpus is open, or none. */
	private EditSession session() {
		EditSession session = Workspace.session().orElse(null);
		return session == null || canvas.isDisposed() || !session.store().folder().equals(corpus) ? null : session;
	}

	/** Reads the article, or reads it again, beside all else. */
	private void open() {
		EditSession session = session();
		if (session == null) {
			return;
		}
		try {
			Document document = session.store().document(documentId).orElse(null);
			if (document == null) {
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						frame.gone(this);
					}
				});
				return;
			}
			canvas.setHover(new HoverTexts(session.store(), documentId)::of);
			canvas.setSpoken(new SpokenTexts(session.store(), documentId)::of);
			loader.open(session, document);
		} catch (CorpusException e) {
			Jobs.trouble(Messages.Editor_noDocument, e);
		}
	}

	/** Shows the scene as it is now. */
	private void show() {
		EditSession session = session();
		if (session == null) {
			return;
		}
		try {
			Document document = session.store().document(documentId).orElse(null);
			if (document == null) {
				return; // the change that took it away is followed by another reading
			}
			canvas.setEmptyHints(Messages.Editor_empty, Messages.Editor_firstAnnotation);
			canvas.setScene(loader.scene());
			bar.show(document, session.annotator(), ElementLabels.state(session.annotations(documentId)), loader.words());
			frame.shown(this, document);
		} catch (CorpusException | EditException e) {
			Jobs.trouble(Messages.Editor_noDocument, e);
		}
	}

	@Override
	public String documentId() {
		return documentId;
	}

	/** Does something with the scene as soon as there is one and room to show it: a long article opens in the background. */
	private void whenShown(Runnable work) {
		loader.whenOpen(() -> {
			waiting.add(work);
			catchUp();
		});
	}

	private void catchUp() {
		while (!waiting.isEmpty() && canvas.getClientArea().height > 0) {
			waiting.poll().run();
		}
	}

	@Override
	public void reveal(String elementId) {
		whenShown(() -> canvas.scene().spans().stream().map(SceneSpan::key)
				.filter(key -> key instanceof Identified element && elementId.equals(element.getId())).findFirst().ifPresent(key -> {
					canvas.select(List.of(key));
					canvas.reveal(key);
				}));
	}

	@Override
	public void reveal(int offset) {
		select(offset, offset);
	}

	@Override
	public Span selectedText() {
		return selection.text();
	}

	@Override
	public List<EObject> selectedElements() {
		return selection.elements();
	}

	@Override
	public void select(Collection<? extends EObject> elements) {
		whenShown(() -> {
			canvas.select(elements);
			elements.stream().findFirst().ifPresent(canvas::reveal);
		});
	}

	@Override
	public void select(int begin, int end) {
		whenShown(() -> {
			canvas.selectRange(new TextRange(begin, end));
			canvas.reveal(begin);
		});
	}

	@Override
	public boolean showSuggestion(boolean forward) {
		return session() != null && SuggestionWalk.step(canvas, session(), forward);
	}

	/** Hides all chips but those of the selection and its chain, or shows articles as the user wants them again. */
	public void setSpotlight(boolean on) {
		if (on) {
			canvas.setCompact(true);
		} else {
			ArticleLook.apply(canvas);
		}
	}

	/** Selects an annotation and brings its line to the middle of the window. */
	public void centre(SpanElement element) {
		whenShown(() -> {
			canvas.select(List.of(element));
			canvas.places().toMiddle(element.getSpan().begin());
		});
	}

	@Override
	public ArticlePlace place() {
		if (wanted != null) {
			return wanted;
		}
		TextRange range = canvas.selectedRange();
		List<String> elements = selectedElements().stream().filter(Identified.class::isInstance)
				.map(element -> ((Identified) element).getId()).toList();
		return new ArticlePlace(documentId, canvas.places().topOffset(), elements, range.begin(), range.end());
	}

	@Override
	public void show(ArticlePlace place) {
		wanted = place;
		whenShown(() -> {
			wanted = null;
			bringBackTo(place);
		});
	}

	private void bringBackTo(ArticlePlace place) {
		Set<String> ids = Set.copyOf(place.elements());
		List<Object> selected = canvas.scene().spans().stream().map(SceneSpan::key)
				.filter(key -> key instanceof Identified element && ids.contains(element.getId())).toList();
		if (selected.isEmpty()) {
			int end = canvas.scene().text().length();
			canvas.selectRange(new TextRange(Math.min(place.begin(), end), Math.min(place.end(), end)));
		} else {
			canvas.select(selected);
		}
		// last, since the chips of a selection may make lines higher
		canvas.places().toTop(place.top());
	}

	@Override
	public Point besideSelection() {
		return canvas.besideSelection();
	}

	/** What is selected in this article, as it is published. */
	public ArticleSelection selection() {
		return selection;
	}

	/** The article itself. */
	public AnnotationCanvas canvas() {
		return canvas;
	}

	/** The gesture that joins sources, cues and claims. */
	public LinkGesture link() {
		return link;
	}

	/** Opens the line in which words can be looked for. */
	public void showFind() {
		find.open();
	}

	/** Goes to the next place of what was looked for last, or the one before. */
	public void findNext(boolean forward) {
		find.step(forward);
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}
}
