package org.plumbline.io.parse;

import java.util.List;

/// A page as read: its number, its size as displayed and its lines in reading order.
record PdfPage(int number, float width, float height, List<Line> lines) {}
