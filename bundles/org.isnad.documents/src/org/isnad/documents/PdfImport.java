// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ImportRequest;

/**
 * Articles as PDF: the words in the order in which they are read, lines joined to paragraphs by their distance and indentation. Arabic that is drawn with
 * presentation forms from left to right comes out as it is written. A scan has no words and is refused.
 */
public final class PdfImport extends ArticleImport {
	private static final int MOST_PAGES = 2000;

	static {
		// What these libraries log of a damaged file is for their makers; a user is told by the result.
		for (String each : new String[] { "pdfbox", "fontbox" }) { //$NON-NLS-1$ //$NON-NLS-2$
			System.setProperty("org.slf4j.simpleLogger.log.org.apache." + each, "off"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Override
	public String id() {
		return "pdf"; //$NON-NLS-1$
	}

	@Override
	public String label() {
		return Messages.pdf;
	}

	@Override
	public boolean accepts(Path file) {
		return ends(file, ".pdf"); //$NON-NLS-1$
	}

	@Override
	Article read(Path file, ImportRequest request) throws UnreadableException, IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			if (document.getNumberOfPages() > MOST_PAGES) {
				throw new UnreadableException(NLS.bind(Messages.tooManyPages, Integer.toString(MOST_PAGES)));
			}
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setLineSeparator(" "); //$NON-NLS-1$
			stripper.setParagraphEnd("\n"); //$NON-NLS-1$
			stripper.setArticleEnd("\n"); //$NON-NLS-1$
			Paragraphs text = new Paragraphs();
			stripper.getText(document).lines().forEach(line -> {
				text.add(line);
				text.end();
			});
			if (text.isEmpty()) {
				throw new UnreadableException(Messages.scan);
			}
			String title = document.getDocumentInformation().getTitle();
			return Article.of(text.toString(), title);
		} catch (InvalidPasswordException e) {
			throw new UnreadableException(Messages.locked);
		}
	}
}
