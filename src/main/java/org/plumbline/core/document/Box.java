package org.plumbline.core.document;

/// A rectangle on a page: points of the page as displayed (crop and rotation applied), origin top
/// left, pages from 1.
public record Box(int page, float x, float y, float width, float height) {}
