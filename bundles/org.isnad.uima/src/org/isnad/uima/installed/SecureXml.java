// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.standoff.SafeXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML of strangers: no document type, no entity of its own, nothing else opened. Stateless. */
final class SecureXml {
	private static final int LARGEST = 16 << 20;

	private SecureXml() {
	}

	static void read(URL file, DefaultHandler handler) throws EngineException {
		String name = nameOf(file);
		try {
			XMLReader reader = SafeXml.reader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.parse(new InputSource(new ByteArrayInputStream(bytes(file, name))));
		} catch (SAXParseException e) {
			boolean docType = String.valueOf(e.getMessage()).contains(SafeXml.NO_DOCTYPE);
			throw EngineException.at(name, e.getLineNumber(), docType ? Messages.docType : NLS.bind(Messages.notXml, e.getMessage()), e);
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw EngineException.at(name, 0, NLS.bind(Messages.unreadable, reason(e)), e);
		}
	}

	private static byte[] bytes(URL file, String name) throws IOException, EngineException {
		URLConnection connection = file.openConnection();
		// A cached jar stays open and could not be removed with its engine.
		connection.setUseCaches(false);
		try (InputStream in = connection.getInputStream()) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw EngineException.at(name, 0, Messages.tooLarge, null);
			}
			return bytes;
		}
	}

	/** The file as a user knows it. */
	static String nameOf(URL file) {
		String name = file.getProtocol().equals("file") ? file.getPath() : file.toString(); //$NON-NLS-1$
		return java.net.URLDecoder.decode(name.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String reason(Throwable failure) {
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : failure instanceof java.nio.file.NoSuchFileException
				? NLS.bind(Messages.noSuchFile, message) : message;
	}
}
