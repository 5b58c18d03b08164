// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.DocumentText;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportFormat;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.ImportResult;
import org.isnad.exchange.RequestException;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;

/**
 * Plain text, one document a file. The id of a document is made from the SHA-256 of its text, so the same text is recognised wherever it comes from.
 * Files above {@value #LARGEST_MEGABYTES} MB are refused: no article is that long, and no editor could show it.
 */
public final class TextImport implements ImportFormat {
	static final int LARGEST_MEGABYTES = 32;
	static final String ENCODING = "encoding"; //$NON-NLS-1$
	private static final long LARGEST = LARGEST_MEGABYTES * 1024L * 1024L;
	private static final int TITLE_LENGTH = 80;

	@Override
	public String id() {
		return "text"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.label;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(new FormatOption(ENCODING, Messages.encoding, Messages.encodingDescription, FormatOption.Kind.TEXT,
				List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6", "windows-1252"), "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	}

	@Override
	public boolean accepts(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".txt") || name.endsWith(".text"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public ImportResult read(ImportRequest request, IProgressMonitor monitor) throws CorpusException {
		TextDecoder decoder = new TextDecoder(charset(request.option(ENCODING, ""))); //$NON-NLS-1$
		ImportLog log = new ImportLog();
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size());
		for (Path file : request.files()) {
			progress.split(1);
			read(file, decoder, request, log);
			if (request.strict() && log.hasProblems()) {
				break;
			}
		}
		return log.result();
	}

	private static void read(Path file, TextDecoder decoder, ImportRequest request, ImportLog log) throws CorpusException {
		try {
			long size = Files.size(file);
			if (size > LARGEST) {
				log.skip(file, 0, NLS.bind(Messages.tooLarge, Long.toString(size / 1024 / 1024), Integer.toString(LARGEST_MEGABYTES)));
				return;
			}
			add(file, decoder.decode(Files.readAllBytes(file)), request, log);
		} catch (TextDecoder.NotTextException e) {
			log.skip(file, e.line(), e.getMessage());
		} catch (IOException e) {
			log.skip(file, 0, NLS.bind(Messages.unreadable, e instanceof AccessDeniedException ? Messages.accessDenied : e.getMessage()));
		}
	}

	private static void add(Path file, TextDecoder.Decoded text, ImportRequest request, ImportLog log) throws CorpusException {
		String hash = DocumentText.hash(text.string());
		Optional<Document> there = request.target().documentWithText(hash);
		if (there.isPresent()) {
			log.unchanged(file);
			return;
		}
		Document draft = ModelFactory.eINSTANCE.createDocument();
		draft.setId(request.target().freeId(hash));
		draft.setTitle(title(text.string(), file));
		draft.setFileName(storable(file.getFileName().toString()));
		draft.setEncoding(text.encoding());
		request.target().add(draft, text.string());
		log.documentAdded();
	}

	/** The first line that says something, cut at a word where it is long (a text without a headline begins with its first paragraph). */
	static String title(String text, Path file) {
		String line = text.lines().map(TextImport::storable).map(String::strip).filter(each -> !each.isEmpty()).findFirst().orElse(file.getFileName().toString());
		if (line.codePointCount(0, line.length()) <= TITLE_LENGTH) {
			return line;
		}
		int end = line.offsetByCodePoints(0, TITLE_LENGTH);
		int space = line.lastIndexOf(' ', end);
		return line.substring(0, space > end / 2 ? space : end).strip() + '…';
	}

	/** Without the control characters that the corpus' XML files cannot hold. */
	private static String storable(String text) {
		return text.codePoints().filter(c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && c != 0xFEFF)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static Charset charset(String name) throws RequestException {
		if (name.isEmpty()) {
			return null;
		}
		try {
			return Charset.forName(name);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new RequestException(NLS.bind(Messages.unknownEncoding, name));
		}
	}
}
