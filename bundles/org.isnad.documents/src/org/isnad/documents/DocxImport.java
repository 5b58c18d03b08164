// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.ImportRequest;
import org.isnad.exchange.standoff.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Articles as DOCX (Office Open XML, ECMA-376): the paragraphs of the document with those of its tables and text boxes; what is marked as deleted is left out.
 * Of the archive two parts are read, by their names, each up to a limit; nothing is unpacked.
 */
@SuppressWarnings("nls")
public final class DocxImport extends ArticleImport {
	private static final String MAIN = "word/document.xml";
	private static final String PROPERTIES = "docProps/core.xml";
	private static final int LARGEST_PART = 256 << 20;

	@Override
	public String id() {
		return "docx";
	}

	@Override
	public String label() {
		return Messages.docx;
	}

	@Override
	public boolean accepts(Path file) {
		return ends(file, ".docx");
	}

	@Override
	Article read(Path file, ImportRequest request) throws UnreadableException, IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			WordText text = new WordText();
			if (!read(archive, MAIN, text)) {
				throw new UnreadableException(Messages.notDocx);
			}
			TitleOnly title = new TitleOnly();
			read(archive, PROPERTIES, title);
			return Article.of(text.text(), title.title());
		} catch (ZipException e) {
			throw new UnreadableException(Messages.notDocx);
		}
	}

	private static boolean read(ZipFile archive, String part, DefaultHandler handler) throws UnreadableException, IOException {
		ZipEntry entry = archive.getEntry(part);
		if (entry == null) {
			return false;
		}
		try (InputStream in = archive.getInputStream(entry)) {
			byte[] bytes = in.readNBytes(LARGEST_PART + 1);
			if (bytes.length > LARGEST_PART) {
				throw new UnreadableException(NLS.bind(Messages.tooLarge, Integer.toString(LARGEST_PART >> 20)));
			}
			XMLReader reader = SafeXml.reader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
			return true;
		} catch (SAXException | ParserConfigurationException e) {
			throw new UnreadableException(NLS.bind(Messages.badPart, part, e.getMessage()));
		}
	}

	/** The title among the properties of the document. */
	private static final class TitleOnly extends DefaultHandler {
		private StringBuilder title;
		private boolean inside;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			inside = name.equals("title");
			title = inside ? new StringBuilder() : title;
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			if (inside) {
				title.append(characters, start, length);
			}
		}

		@Override
		public void endElement(String uri, String name, String qualified) {
			inside = false;
		}

		String title() {
			return title == null || title.toString().isBlank() ? null : title.toString().strip();
		}
	}
}
