// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.ImportTarget;
import org.isnad.model.DateCertainty;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;

/**
 * Reads files of which each is an article, and keeps the file itself beside the text, in the folder {@code original} of the document. The same text
 * twice is one document.
 */
abstract class ArticleImport implements ImportFormat {
	private static final long LARGEST_MEGABYTES = 64;
	/** A file that takes longer was made to. */
	private static final Duration LONGEST = Duration.ofSeconds(30);
	private static final String ORIGINAL = "original"; //$NON-NLS-1$

	/** Reads one file. Options are in the request. */
	abstract Article read(Path file, ImportRequest request) throws UnreadableException, IOException;

	/** Whether a file name ends so, in capitals or not. */
	static boolean ends(Path file, String... suffixes) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		for (String suffix : suffixes) {
			if (name.endsWith(suffix)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		ImportLog log = new ImportLog();
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		for (Path file : request.files()) {
			progress.split(1);
			try {
				add(file, inTime(file, request), request.target(), log);
			} catch (UnreadableException e) {
				log.skip(file, 0, e.getMessage());
			}
			if (request.strict() && log.hasProblems()) {
				break;
			}
		}
		return log.result();
	}

	/** Reads on a thread of its own, which is left behind if it does not end: the libraries that read such files cannot be asked to stop. */
	private Article inTime(Path file, ImportRequest request) throws UnreadableException {
		FutureTask<Article> task = new FutureTask<>(() -> {
			if (Files.size(file) > LARGEST_MEGABYTES << 20) {
				throw new UnreadableException(NLS.bind(Messages.tooLarge, Long.toString(LARGEST_MEGABYTES)));
			}
			return read(file, request);
		});
		Thread thread = new Thread(task, "Reading " + file.getFileName()); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
		try {
			Article article = task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
			if (article.text().isBlank()) {
				throw new UnreadableException(Messages.noText);
			}
			return article;
		} catch (TimeoutException e) {
			task.cancel(true);
			throw new UnreadableException(NLS.bind(Messages.tooLong, Long.toString(LONGEST.toSeconds())));
		} catch (InterruptedException e) {
			task.cancel(true);
			Thread.currentThread().interrupt();
			throw new UnreadableException(Messages.interrupted);
		} catch (ExecutionException e) {
			throw reason(e.getCause());
		}
	}

	private static UnreadableException reason(Throwable cause) {
		return switch (cause) {
		case UnreadableException unreadable -> unreadable;
		case AccessDeniedException denied -> new UnreadableException(NLS.bind(Messages.unreadable, Messages.accessDenied));
		case OutOfMemoryError full -> new UnreadableException(Messages.noMemory);
		default -> new UnreadableException(NLS.bind(Messages.unreadable, cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()));
		};
	}

	private static void add(Path file, Article article, ImportTarget target, ImportLog log) throws CorpusException {
		String hash = DocumentText.hash(article.text());
		Optional<Document> there = target.documentWithText(hash);
		if (there.isPresent()) {
			log.unchanged(file);
			return;
		}
		Document draft = ModelFactory.eINSTANCE.createDocument();
		draft.setId(target.freeId(hash));
		draft.setTitle(article.title() == null || article.title().isBlank() ? firstLine(article.text()) : article.title());
		draft.setOutlet(article.outlet());
		draft.setUrl(article.url());
		draft.setLanguage(article.language());
		if (article.date() != null) {
			draft.setPubDate(article.date());
			draft.setPubDateCertainty(DateCertainty.GIVEN);
		}
		String name = file.getFileName().toString();
		draft.setFileName(name);
		Document document = target.add(draft, article.text());
		Path original = target.store().fileOf(document).resolveSibling(ORIGINAL).resolve(name);
		try {
			Files.createDirectories(original.getParent());
			Files.copy(file, original);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.notKept, original, e.getMessage()), original, e);
		}
		log.documentAdded();
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		String line = end < 0 ? text : text.substring(0, end);
		return line.codePointCount(0, line.length()) <= 80 ? line : line.substring(0, line.offsetByCodePoints(0, 80)) + '…';
	}
}
